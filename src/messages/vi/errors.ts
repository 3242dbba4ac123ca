/** Vì sao một file không được chấm. */

import type { errors as en } from "../en/errors.ts";

export const errors: Record<keyof typeof en, string> = {
  "error.no-match": "Không có file nào khớp mẫu này.",
  "error.not-found": "Không có file hay thư mục này.",
  "error.unreadable": "Không đọc được file ({reason}).",
  "error.no-drafts": "Trong này không có file nào đọc được như một bản nháp.",
  "error.all-ignored": "Config hoặc file ignore đã loại hết những file bạn nêu.",
  "error.too-large": "File lớn hơn {limit} MB, quá cỡ một bản nháp: không đọc.",
  "error.binary": "File là dữ liệu nhị phân, không phải văn bản.",
  "error.pdf":
    "Không đọc PDF vì các cột bị dính vào nhau. Hãy xuất kịch bản ra .docx, .md hoặc .txt.",
  "error.old-office": "File ở định dạng Office cũ. Hãy lưu lại thành .docx, .xlsx hoặc .csv.",
  "error.zip-too-large": "File giải nén ra hơn {limit} MB: không giải nén.",
  "error.sheet-too-large":
    "Có trang tính kéo tới hàng {rows}, cột {columns}, xa hơn mọi lịch đăng bài: không đọc.",
  "error.zip-damaged": "File bị hỏng: không giải nén được.",
  "error.unknown-format": "Không có định dạng {format}; các định dạng đọc được là {known}.",
  "error.worker-died":
    "Chấm file này làm luồng xử lý dừng hẳn ({reason}); đã thử lại riêng nó mà vẫn vậy.",
  "error.unrecognised": "File không phải kịch bản hay phụ đề ở định dạng đọc được.",
};
