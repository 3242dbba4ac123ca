/** Lời của dự báo: những bài tương tự đã đứng ở đâu, không phải điều sẽ xảy ra. */

import type { forecast as en } from "../en/forecast.ts";

export const forecast: Record<keyof typeof en, string> = {
  "forecast.title": "Dự báo",
  "forecast.off": "Không yêu cầu dự báo.",
  "forecast.no-language": "Không có dự báo: chưa có bài đăng nào bằng ngôn ngữ này để so.",
  "forecast.too-few-words": "Không có dự báo: quá ít chữ để so.",
  "forecast.landed":
    "Những bài dùng từ ngữ như thế này đứng trên {percentile} % trong {posts} bài đăng thật ({language}, {kind}), tính theo lượt lưu trên lượt xem; cứ 100 bài thì 80 bài nằm từ {low} đến {high}. {evidence}",
  "forecast.kind.script": "có lời nói",
  "forecast.kind.caption": "xét theo caption",
  "forecast.evidence.strong": "Căn cứ: mạnh.",
  "forecast.evidence.moderate": "Căn cứ: vừa phải.",
  "forecast.evidence.weak": "Căn cứ: yếu, chỉ nên xem như gợi ý.",
  "forecast.for": "Kéo lên: {terms}",
  "forecast.against": "Kéo xuống: {terms}",
};
