/** Lời của những lượt chấm nhiều file. */

import type { batch as en } from "../en/batch.ts";

export const batch: Record<keyof typeof en, string> = {
  "batch.cache":
    "Không ghi được cache ({reason}): lượt này vẫn chạy tiếp, lượt sau sẽ chấm lại từ đầu.",
  "batch.interrupted": "Đã dừng giữa chừng: chấm xong {done} trên {total} file.",
  "batch.progress": "Đang chấm {done}",
  "batch.progress-of": "Đang chấm {done}/{total}",
  "batch.rate": "{rate} file/giây",
  "batch.left": "còn {time}",
  "watch.start": "Đang theo dõi {n} bản nháp; nhấn Ctrl+C để thoát.",
  "watch.config": "Đã đọc lại cấu hình.",
  "watch.gone": "không còn",
  "watch.new": "mới",
  "watch.same": "không đổi",
  "merge.none": "Hãy ghi tên các báo cáo JSON của từng phần (shard).",
  "merge.unreadable": "Không đọc được {name} ({reason}).",
  "merge.not-json":
    "{name} không phải JSON, hoặc bị thiếu một phần; hãy tạo lại bằng --format json={name}.",
  "merge.no-report":
    "{name} không phải báo cáo của phiên bản này: báo cáo được tạo bằng --format json.",
  "merge.no-shard":
    "{name} là báo cáo của cả lượt chạy, không phải của một phần; không có gì để gộp.",
  "merge.versions":
    "{name} thuộc phiên bản {found}, {other} thuộc {expected}: điểm của hai bên không so được với nhau.",
  "merge.counts": "{name} là một trong {found} phần, {other} là một trong {expected}.",
  "merge.double": "{name} và {other} đều là phần {index}/{count}.",
  "merge.missing": "Thiếu phần {list} trên tổng số {count}.",
};
