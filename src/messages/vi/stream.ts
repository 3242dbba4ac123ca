/** Vì sao một bản ghi của luồng không được chấm. */

import type { stream as en } from "../en/stream.ts";

export const stream: Record<keyof typeof en, string> = {
  "record.refused": "{n} trong {of} bản ghi không chấm được; xem lý do trong câu trả lời.",
  "record.at": "dòng {line}: {message}",
  "record.not-json": "dòng này không phải JSON",
  "record.not-an-object": "cần một object",
  "record.id": "id: cần một chuỗi hoặc một số",
  "record.id-too-large": "id: số quá lớn; hãy ghi thành chuỗi",
  "record.two-scripts": "script và transcript là một: chỉ ghi một trong hai",
  "record.unknown-key": "{key}: khóa không có. Các khóa dùng được: {known}.",
  "record.mistyped-key": '{key}: khóa không có. Có phải ý bạn là "{known}"?',
  "record.no-text": "không có gì để chấm: hãy ghi một trong {known}",
  "record.not-a-string": "{key}: cần một chuỗi",
  "record.platform": "platform: cần một trong {known}",
  "record.lang": "lang: cần một mã ngôn ngữ như en",
  "record.duration": "duration_s: cần số giây, tối đa một ngày",
  "record.too-large": "bản ghi lớn hơn 10 MB",
  "record.worker-died": "chấm bản ghi này làm luồng xử lý dừng hẳn ({reason})",
};
