/** Lời của các quy tắc về lý do để lưu. */

import type { reasons as en } from "../en/reasons.ts";

export const reasons: Record<keyof typeof en, string> = {
  "step-order.none":
    "Chưa có chỗ nào bảo người xem làm gì. Đưa ra ít nhất {needed} bước làm theo được, mỗi bước mở đầu bằng động từ: “Cắt …”, “Chỉnh …”, “Để …”.",
  "step-order.story":
    "Phần này đang kể chuyện bạn đã làm. Hãy chuyển thành việc cho người xem: ít nhất {needed} bước làm theo được, mỗi bước mở đầu bằng động từ.",
  "step-order.few":
    "Mới thấy {steps} trên {needed} bước. Thêm phần trước hoặc sau đó để người xem làm được từ đầu đến cuối.",
  "step-order.scattered":
    "{steps} việc làm theo được nằm rải rác trong một bài nói dài; bài dài chừng đó nào cũng có. Hãy nói liền nhau và cắt phần ở giữa.",
  "step-order.unordered":
    "Có {steps} việc cần làm nhưng chưa rõ thứ tự. Xếp lần lượt và nói ra: “Đầu tiên …”, “Tiếp theo …”, “Bước 3 …”.",
  "step-order.promised":
    "Bạn hứa {promised} bước mà mới có {steps}. Thêm cho đủ hoặc sửa lại con số.",
  "step-order.ordered": "Có {steps} bước làm theo được, đúng thứ tự.",

  "step-detail.no-steps":
    "Chưa có bước nào nên chưa cần nói chi tiết. Khi đã có, ghi cho mỗi bước lượng, thời gian, cài đặt hoặc dụng cụ.",
  "step-detail.vague":
    "“{quote}”: bao nhiêu, bao lâu, hay dùng gì? Mới {detailed} bước nói rõ, cần {details}; bổ sung ở đây.",
  "step-detail.few-details":
    "Mới {detailed} bước có lượng, thời gian, cài đặt hoặc dụng cụ, cần {details}. Thêm một bước thật cụ thể nữa.",
  "step-detail.steps-first":
    "Chi tiết đã có, trình tự thì chưa. Thêm những bước còn thiếu và xếp lại cho đúng thứ tự.",
  "step-detail.exact": "Đủ cụ thể để về sau làm theo, chẳng hạn “{detail}”.",

  "list-items.none":
    "Chưa có danh sách để đánh dấu. Đánh số những gì bạn nêu: “Thứ nhất …”, “Thứ hai …”, hoặc 1., 2., 3. trên màn hình.",
  "list-items.announced":
    "Bạn báo trước {noun} nhưng phía sau không tách ra được từng ý. Nói đến đâu đánh số đến đó.",
  "list-items.few":
    "Mới thấy {delivered} trên {needed} ý. Thêm phần còn lại, hoặc đánh số những ý đang lẫn trong lời nói.",
  "list-items.promised":
    "Bạn hứa {promised} mà chỉ thấy {delivered}. Nêu nốt phần còn thiếu hoặc sửa lại con số.",
  "list-items.listed": "Có danh sách {delivered} ý để đánh dấu.",

  "list-promise.no-list":
    "Chưa có danh sách nào để báo số lượng. Khi có từ ba ý trở lên, nói ngay từ đầu là có mấy ý.",
  "list-promise.not-delivered":
    "Đã báo “{text}” nhưng sau đó không thấy các ý. Đánh số từng ý một.",
  "list-promise.no-number":
    "Có {delivered} ý nhưng không ai biết trước là mấy. Mở đầu bằng con số: “{delivered} điều …”.",
  "list-promise.short":
    "Bạn hứa {promised} mà chỉ thấy {delivered}. Thêm {missing} ý còn thiếu hoặc nói “{delivered}”.",
  "list-promise.kept": "Bạn hứa {promised} và nêu đủ cả.",

  "resource-names.none":
    "Chưa có cái tên nào để tra lại. Nêu tên ít nhất {needed} app, trang web, cuốn sách, địa điểm hoặc sản phẩm.",
  "resource-names.few":
    "Mới thấy {names} trên {needed} cái tên (“{name}”). Nêu thêm những thứ tra lại được, gọi đủ tên.",
  "resource-names.promised":
    "Bạn hứa {promised} mà mới nêu tên {names}. Nêu nốt những cái kia hoặc sửa lại con số.",
  "resource-names.named": "Có {names} cái tên mà người xem tra lại được.",

  "resource-names.in-passing":
    "Có địa chỉ nhưng nói rất ít về chính nơi đó. Hãy nói hai ba câu về những gì có ở đó.",
  "resource-names.no-address":
    "Bạn nói về một địa điểm nhưng không ai tìm ra được. Nói tên và chỗ của nó: số nhà, tên đường, hoặc gần chỗ nào.",
  "resource-names.located": "Tìm lại được địa điểm: “{address}”.",

  "resource-purposes.no-names":
    "Chưa có cái tên nào. Khi đã có, nói ngay sau mỗi tên là để làm gì: “… để lên kế hoạch”, “… giúp cắt clip”.",
  "resource-purposes.unexplained":
    "“{name}”: để làm gì? Mới {explained} trên {needed} cái tên có công dụng; thêm “để …” hoặc “giúp bạn …”.",
  "resource-purposes.few":
    "Mới {explained} trên {needed} cái tên có kèm công dụng. Thêm một cái tên nữa và nói nó để làm gì.",
  "resource-purposes.little-told":
    "Nói về chỗ này còn ít quá, chưa đủ để tới. Thêm ở đó có gì ngon, gì đáng và giá bao nhiêu.",
  "resource-purposes.explained": "Có {explained} cái tên kèm công dụng.",

  "claim-evidence.none":
    "Chưa có gì kiểm chứng được: không có số kèm đơn vị, không có nguồn. Đưa ra một trong hai cho ý chính.",
  "claim-evidence.vague": "“{quote}” còn chung chung. Thay bằng con số hoặc nguồn.",
  "claim-evidence.single": "“{quote}” là ý duy nhất có số hoặc nguồn. Dẫn chứng thêm một ý nữa.",
  "claim-evidence.no-why":
    "“{quote}”: vì sao, hay so với cái gì? Thêm lý do hoặc so sánh ngay trong câu đó.",
  "claim-evidence.specific": "Nói cụ thể: “{quote}”.",

  "takeaway.no-claim":
    "Chưa có con số hay nguồn nào để rút ra điều gì. Bắt đầu từ đó, rồi nói cần làm gì với nó.",
  "takeaway.none":
    "“{quote}”: vậy người xem nên làm gì? Thêm một câu, chẳng hạn “Vậy nên lần sau, …”.",
  "takeaway.no-advice":
    "“{quote}” đã nói kết quả là gì. Thêm một câu nói nên làm gì với kết quả đó.",
  "takeaway.useful": "Có nói nên làm gì với điều đó: “{quote}”.",

  "hype-words.hype":
    "“{quote}” và những từ tương tự: {words} từ thổi phồng. Thay vào đó hãy nói đã xảy ra điều gì, kèm con số hoặc tên.",
};
