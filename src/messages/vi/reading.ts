/** Những gì nhận thấy khi đọc một file, và trục trặc trước khi chấm được. */

import type { reading as en } from "../en/reading.ts";

export const reading: Record<keyof typeof en, string> = {
  "read.empty": "File trống: không có gì để chấm.",
  "read.nothing-scored":
    "Không thấy kịch bản trong file này: {notes} ghi chú, không có lời nói, hình, chữ hay caption.",
  "read.mostly-notes":
    "{share} % số chữ được đọc là ghi chú nên không chấm: `saveworthy parse` cho thấy là những chỗ nào.",
  "read.encoding-doubtful":
    "Đã đọc theo bảng mã {encoding}, có thể sai: hãy lưu file ở UTF-8 cho chắc.",
  "read.nul": "Trong văn bản có ký tự rỗng (NUL).",
  "read.front-matter": "Phần front matter không phải YAML hợp lệ: chỉ đọc được một phần.",
  "read.no-cues": "Không thấy câu phụ đề nào: file có đúng định dạng đã đọc không?",
  "read.too-many-cues": "Chỉ đọc {limit} câu phụ đề đầu tiên.",
  "read.not-speech":
    "Đây là track loại {kind}: không ai nói phần này, nên giữ làm ghi chú và không chấm.",
  "read.salvaged-no-end": "{count} câu phụ đề không có giờ kết thúc: coi như kéo tới câu sau.",
  "read.salvaged-negative": "{count} câu phụ đề bắt đầu trước 0: coi như bắt đầu từ 0.",
  "read.salvaged-reversed": "{count} câu phụ đề kết thúc trước khi bắt đầu.",
  "read.salvaged-separator": "{count} mốc giờ dùng sai dấu trước phần mili giây.",
  "read.salvaged-fraction": "{count} mốc giờ không đủ ba chữ số mili giây.",
  "read.salvaged-arrow": "{count} câu phụ đề có mũi tên viết sai giữa hai mốc giờ.",
  "read.salvaged-arrow-in-text": "{count} câu phụ đề có mũi tên trong phần chữ.",
  "read.salvaged-blank-line": "{count} câu phụ đề có dòng trống trong phần chữ.",
  "read.salvaged-time": "{count} mốc giờ không đọc được đúng như đã viết.",
  "read.cue-lost": "{count} dòng không đọc được thành câu phụ đề.",
  "read.spec-dropped": "{count} khối bị bỏ, đúng theo tiêu chuẩn.",
  "read.xml-truncated": "XML bị đứt đoạn: chỉ đọc tới chỗ đó.",
  "read.xml-deep": "XML lồng quá sâu: chỉ đọc tới chỗ đó.",
  "read.json-damaged": "JSON bị hỏng: chỉ đọc phần đứng trước chỗ hỏng.",
  "read.text-outside-cue": "{count} đoạn chữ nằm ngoài mọi câu phụ đề.",
  "read.lrc-untimed": "{count} dòng không có mốc giờ: giữ làm ghi chú.",
  "read.frame-rate": "File không ghi số khung hình: lấy {rate} khung hình mỗi giây.",
  "read.unit-guessed": "Các mốc giờ trông như mili giây, nên đã đọc theo mili giây.",
  "read.no-titles": "Timeline không có chữ hay phụ đề nào: không có gì để chấm.",
  "read.nested-clips": "Clip lồng nhau quá sâu: không đọc những clip trong cùng.",
  "read.write-empty": "Trong đó không có lời nói hay chữ hiện ra: không có phụ đề để ghi.",
  "read.write-estimated": "{count} câu phụ đề có giờ ước tính theo tốc độ nói.",
  "read.write-left-out":
    "Bỏ ra {count} đoạn vì không phải lời nói, cũng không hiện ra màn hình: SRT không chứa được.",
  "read.no-columns": "Không nhận ra tên cột nào: hãy ghi trong config mỗi cột chứa gì (`columns`).",
  "read.no-records":
    "Không nhận ra tên khóa nào: hãy ghi trong config mỗi khóa chứa gì (`columns`).",
  "read.too-many-records": "Chỉ đọc {limit} hàng đầu tiên; bỏ ra {skipped} hàng.",
  "read.outside-records": "Bỏ ra {count} đoạn chữ nằm ngoài các bài đăng.",
  "read.records-damaged": "JSON bị hỏng ở {count} chỗ: chỉ lấy phần còn đọc được.",
  "read.platforms": "File nêu hơn một nền tảng ({platform}, {others}): chấm theo {platform}.",
  "read.few-words": "Chỉ có {words} chữ để xét: điểm không nói lên nhiều.",
  "read.no-language": "Quá ít chữ để biết ngôn ngữ: chỉ chấm những gì không cần hiểu chữ.",
  "read.no-pack": "Chưa có bộ từ cho {language}: chỉ chấm những gì không cần hiểu chữ.",
  "read.not-measured":
    "Bộ từ cho {language} chưa được kiểm chứng bằng lượt lưu thật: hãy xem điểm này là ước chừng.",
  "read.suppression-unused": "Lệnh tắt này không có tác dụng: {rules} không báo gì ở đây.",
  "read.rule-failed": "Quy tắc {rule} bị lỗi ({failure}); điểm chưa đầy đủ.",
};
