/** Lời của ngưỡng, của mốc so sánh (baseline), và của những báo cáo mà hệ thống CI đọc. */

import type { ci as en } from "../en/ci.ts";

export const ci: Record<keyof typeof en, string> = {
  "gate.min-score": "Điểm đạt ít nhất mức đã đặt.",
  "gate.min-forecast": "Dự báo đạt ít nhất mức đã đặt.",
  "gate.min-module": "Một hạng mục đạt ít nhất mức đã đặt.",
  "gate.max-findings": "Số điểm cần sửa không vượt mức đã đặt.",
  "gate.fail-on": "Không có điểm cần sửa nào nặng tới mức đã đặt.",
  "gate.baseline": "Không có gì mới hoặc kém hơn mốc so sánh.",
  "gate.failed-min-score": "Điểm {actual}, thiếu {short} so với {limit} (min-score).",
  "gate.failed-min-forecast": "Dự báo {actual}, thiếu {short} so với {limit} (min-forecast).",
  "gate.unjudged-min-forecast": "Không có dự báo để so với {limit} (min-forecast). {reason}",
  "gate.failed-min-module": "Hạng mục {name}: {actual}, thiếu {short} so với {limit} (min-module).",
  "gate.unjudged-min-module":
    "Hạng mục {name}: không xác định được nên không so được với {limit} (min-module).",
  "gate.not-applicable-min-module": "Hạng mục {name}: không áp dụng ở đây (min-module).",
  "gate.failed-max-findings": "{actual} điểm cần sửa, cho phép {limit} (max-findings).",
  "gate.failed-fail-on": "{actual} điểm cần sửa (fail-on {grade}): {list}.",
  "gate.failed-baseline": "{actual} điểm cần sửa không có trong mốc so sánh: {list}.",
  "gate.failed-baseline-score": "Điểm {actual}, trong mốc so sánh là {limit}.",
  "baseline.no-file": "File không còn nữa.",
  "baseline.created": "{file}: {drafts} bản nháp, {n} điểm cần sửa.",
  "baseline.updated": "{file}: thêm {added}, bỏ được {gone}.",
  "baseline.unneeded": "{file}: {n} mục không còn cần nữa; --update-baseline sẽ bỏ đi:",
  "baseline.more": "và {n} mục nữa",
  "changed.none": "Không có bản nháp nào thay đổi kể từ {ref}.",
  "changed.some": "{n} trên {all} file bản nháp đã thay đổi kể từ {ref}.",
  "github.errors": "{n} lỗi",
  "github.warnings": "{n} cảnh báo",
  "github.notices": "{n} lưu ý",
  "github.hidden":
    "Còn {list} không hiện ở đây: GitHub chỉ hiện {most} mục mỗi loại. Phần tóm tắt của job và --format sarif có đủ.",
};
