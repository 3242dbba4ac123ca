/** Lời khi so hai bản nháp, hoặc các câu mở đầu của một bản. */

import type { compare as en } from "../en/compare.ts";

export const compare: Record<keyof typeof en, string> = {
  "compare.change": "thay đổi",
  "compare.same": "như cũ",
  "compare.forecast": "dự báo",
  "compare.moved": "Điều gì làm điểm đổi",
  "compare.moved-note": "điểm của riêng từng thay đổi; không cộng dồn được",
  "compare.solved": "Đã sửa được",
  "compare.added": "Mới phát sinh",
  "compare.left": "Vẫn cần sửa",
  "compare.nothing": "Không quy tắc nào chấm hai bản khác nhau.",
  "compare.more": "và {n} thay đổi nữa, mỗi cái dưới một điểm",
  "compare.openings":
    "{n} câu mở đầu, hay nhất đứng trước; phần còn lại giữ nguyên. Điểm so với bản hiện tại.",
  "compare.current": "bản hiện tại",
  "compare.rank": "hạng",
  "compare.opening": "câu mở đầu",
  "compare.line": "dòng {line}",
  "compare.several": "{file} có {n} bản nháp; hãy chọn một bản theo số: {list}.",
  "compare.no-unit": "{file} có {n} bản nháp; không có bản số {index}.",
  "compare.no-openings":
    "{file} không có hook thay thế nào để thử. Hãy viết thêm vào file, ví dụ “Alternative hooks:” rồi một danh sách bên dưới, hoặc đưa thêm bản nháp thứ hai.",
};
