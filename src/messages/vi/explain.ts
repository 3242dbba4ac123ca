/** Lời của `explain`, `rules` và `parse`. */

import type { explain as en } from "../en/explain.ts";

export const explain: Record<keyof typeof en, string> = {
  "explain.reason": "lý do để lưu, tối đa {points} điểm",
  "explain.craft": "cách làm, tối đa {points} điểm",
  "explain.scored": "{share} % của {module} ({kind})",
  "explain.informational": "{module}: chỉ báo, không tính điểm",
  "explain.off": "{module}: đã tắt trong config",
  "share.informational": "báo",
  "share.off": "tắt",
  "explain.why": "Vì sao",
  "explain.says": "Có thể nói gì",
  "explain.evidence": "Căn cứ",
  "explain.options": "Tùy chỉnh",
  "explain.option": "mặc định {default}, từ {minimum} đến {maximum}",
  "explain.rules": "Quy tắc",
  "explain.grades":
    "Căn cứ: A nghiên cứu có bình duyệt, B nền tảng hoặc tiêu chuẩn, C báo cáo của hãng có mẫu số liệu, D truyền miệng, design = lựa chọn của chúng tôi. Trích dẫn giữ nguyên tiếng Anh.",
  "explain.alternatives":
    "Chỉ cần một lý do để lưu: một lý do đạt trọn điểm là đủ, quy tắc của lý do khác không làm mất điểm.",
  "explain.config": "Đang dùng cấu hình {file}.",
  "explain.no-config": "Không dùng cấu hình nào.",
  "explain.tutorial":
    "Trọn điểm khi có từ ba việc người xem làm theo được, đúng thứ tự, có lượng, cài đặt hoặc dụng cụ. Kể chuyện đã qua và “follow mình nha” không phải là bước.",
  "explain.checklist":
    "Trọn điểm khi có một danh sách rõ ràng, các ý cùng một kiểu, đủ số lượng đã hứa.",
  "explain.resources":
    "Trọn điểm khi có từ ba thứ được gọi đúng tên và tìm lại được, mỗi thứ kèm công dụng.",
  "explain.insight":
    "Trọn điểm khi có điều cụ thể: một con số, một nguồn hoặc một nguyên nhân, rồi rút ra được gì. Lời thổi phồng không tính.",
  "explain.visuals":
    "Trọn điểm khi có cảnh được lên kế hoạch để xem lại: thành quả, trước và sau, cận cảnh. File không có ghi chú hình ảnh thì mục này là chưa rõ: không cộng mà cũng không trừ.",
  "explain.overlays":
    "Trọn điểm khi chữ trên màn hình đứng đủ lâu để đọc, vừa số dòng, và có đủ các ý chính.",
  "explain.opening":
    "Trọn điểm khi trong ba giây đầu đã nói hoặc hiện ra video này cho người xem cái gì.",
  "explain.recap":
    "Trọn điểm khi có một câu hoặc khung tóm tắt ở cuối, và một lời nhắc lưu có lý do. Xin like, xin comment thì mất điểm.",
  "explain.length":
    "Trọn điểm khi độ dài được nền tảng chấp nhận và đủ thời gian để đọc. Ngắn không tự nhiên được thêm điểm.",
  "explain.metadata":
    "Trọn điểm khi caption và hashtag trong giới hạn của nền tảng, chủ đề nằm ngay dòng đầu.",
  "explain.forecast":
    "Những bài dùng từ ngữ như thế này đã đứng ở đâu trong các bài có thật cùng ngôn ngữ và cùng loại (có lời nói, hoặc chỉ xét caption), tính theo lượt lưu trên lượt xem. Mô hình được dựng từ những bài đã biết lượt lưu và lượt xem, chỉ biết những từ mà ít nhất 20 tác giả khác nhau đã dùng, và xét thêm độ dài, số lượng và những gì bản nháp đưa ra. Dự báo không nằm trong điểm: điểm chỉ đến từ các quy tắc.",
  "explain.forecast-interval":
    "Thứ hạng đi kèm một khoảng đã đúng với 80 trên 100 bài của những tác giả mà mô hình chưa từng thấy. Càng ít từ quen thì khoảng càng rộng; hầu như không có từ nào, hoặc ngôn ngữ chưa có căn cứ, thì không có dự báo. Những từ nêu kèm là từ trong bản nháp làm dự báo xê dịch nhiều nhất: điểm chung của các bài như vậy, không phải điều khiến người ta lưu.",
  "explain.forecast-never":
    "Đây không phải xác suất, cũng không phải lời hứa: từ ngữ chỉ quyết định một phần, và các bài dùng để dựng mô hình là bài TikTok công khai của một số chủ đề và năm (docs/model-card.md). --no-forecast bỏ phần này và không tải gì.",
  "explain.forecast-strong": "mạnh: kịch bản tiếng Việt",
  "explain.forecast-moderate": "vừa phải: caption tiếng Việt, kịch bản tiếng Anh",
  "explain.forecast-weak":
    "yếu: caption tiếng Anh; văn bản không nhận ra ngôn ngữ, chỉ xét những gì không cần chữ",
  "explain.forecast-none": "không có: mọi ngôn ngữ khác",
};
