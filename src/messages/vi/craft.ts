/** Lời của các quy tắc về hình ảnh và cách làm. */

import type { craft as en } from "../en/craft.ts";

export const craft: Record<keyof typeof en, string> = {
  "visual-payoff.missing":
    "Chưa có ghi chú cảnh nào đáng xem lại. Lên kế hoạch một cảnh và ghi ra: thành quả, trước và sau, hoặc cận cảnh chi tiết.",
  "visual-payoff.few":
    "“{text}” là một khởi đầu. Lên thêm cảnh mà video hướng tới, đặt về cuối và đủ lâu để nhìn: thành quả, hoặc trước và sau.",
  "visual-payoff.planned": "Đã lên {shots} cảnh đáng xem lại, chẳng hạn “{text}”.",
  "visual-treatment.missing":
    "Chưa có ghi chú cảnh nào để người xem kịp nhìn. Giữ cảnh thành quả {seconds} giây, hoặc quay cận một chi tiết.",
  "visual-treatment.brief":
    "“{text}” chưa đủ thời gian để nhìn. Giữ cảnh {seconds} giây, quay cận, hoặc quay chậm.",
  "visual-treatment.single":
    "“{text}” quay tốt rồi. Chăm chút thêm một cảnh nữa như vậy, tốt nhất là thành quả.",
  "visual-treatment.shown":
    "Các cảnh đáng xem lại có đủ thời gian: quay cận, giữ lâu, quay chậm hoặc tua nhanh.",

  "overlay-coverage.missing":
    "Chưa có chữ trên màn hình. Đưa ý quan trọng lên, mỗi ý vài chữ, để tắt tiếng vẫn dùng lại được video.",
  "overlay-coverage.pointless":
    "Có chữ trên màn hình, nhưng không có bước, ý, tên hay con số nào để hiện. Cho người xem một thứ để giữ lại.",
  "overlay-coverage.uncovered":
    "Có nói mà chưa hiện chữ: “{text}”. {shown} trên {points} ý chính đã có trên màn hình; hiện ý này bằng hai, ba chữ.",
  "overlay-coverage.covered": "{shown} trên {points} ý chính có trên màn hình.",
  "overlay-reading-time.fast":
    "“{text}” hiện {words} chữ trong {seconds} giây; đọc hết mất {needed} giây. Rút ngắn hoặc để lâu hơn.",
  "overlay-reading-time.fast-cues":
    "{hard} trên {of} câu phụ đề hiện quá nhanh, khó đọc kịp. Nhanh nhất: “{text}”, {words} chữ trong {seconds} giây, cần {needed} giây.",
  "overlay-reading-time.readable":
    "{readable} trên {of} dòng chữ trên màn hình đứng đủ lâu để đọc.",
  "overlay-lines.long":
    "“{text}” chiếm {rows} dòng, mỗi dòng {columns} ký tự, trên điện thoại; nhiều nhất là {lines}. Chỉ giữ lại điều người xem sẽ tìm.",
  "overlay-lines.short": "{texts} trên {of} đoạn chữ vừa màn hình điện thoại.",
  "overlay-labels.copied":
    "“{text}” chép nguyên lời nói ({words} chữ). Chỉ hiện hai, ba chữ trong đó.",
  "overlay-labels.labels": "Chữ trên màn hình là nhãn cho lời nói, không lặp lại nguyên câu.",

  "opening-promise.silent": "Chưa nói hay hiện gì. Mở đầu bằng điều người xem sẽ nhận được.",
  "opening-promise.missing":
    "Câu mở đầu (“{text}”) chưa cho biết video nói về gì. Nêu kết quả, con số hoặc câu hỏi trong {seconds} giây đầu.",
  "opening-promise.late":
    "Khoảng giây thứ {at} mới biết video nói về gì (“{text}”). Đưa lên trong {seconds} giây đầu.",
  "opening-promise.prompt": "Vào là biết ngay video nói về gì: “{text}”.",
  "opening-filler.silent": "Chưa nói hay hiện gì nên chưa có mở đầu.",
  "opening-filler.greeting":
    "“{text}” mất {words} chữ mới vào chuyện. Cắt đi và mở đầu bằng ý chính.",
  "opening-filler.direct": "Vào thẳng chuyện, không chào hỏi.",

  "recap-line.missing":
    "Chưa có tóm tắt. Kết bằng một câu hoặc một khung chữ nhắc lại các ý: người ta lưu chính chỗ đó.",
  "recap-line.present": "Cuối video có nhắc lại các ý: “{text}”.",
  "save-ask.missing":
    "Chưa nhắc người xem lưu lại. Nói một lần khi nào họ sẽ cần, chẳng hạn “Lưu lại để lần sau …”.",
  "save-ask.reasonless":
    "“{text}” chưa có lý do. Nói khi nào họ sẽ cần, chẳng hạn “Lưu lại để lần sau …”.",
  "save-ask.reasoned": "Có nói lưu lại để làm gì: “{reason}”.",
  "bait-asks.silent": "Chưa nói hay hiện gì nên cũng chưa kêu gọi gì.",
  "bait-asks.bait":
    "“{text}” chỉ để câu tương tác, nền tảng sẽ giảm hiển thị. Chỉ kêu gọi một điều có ích cho người xem.",
  "bait-asks.combination":
    "Kêu gọi {count} thứ cùng một chỗ ({asks}). Giữ lại thứ có ích cho người xem.",

  "sales-talk.selling":
    "Có {found} từ quảng cáo, chẳng hạn “{text}”. Thay vào đó hãy nói người xem làm được gì với nó.",

  "chatter.one":
    "“{quote}” là câu hỏi, cảm thán hoặc bỏ lửng. Một câu như vậy trên {sentences} câu thì không sao mấy; chỉ giữ nếu nó mở ra chủ đề.",
  "chatter.idle":
    "{idle} trên {sentences} câu là hỏi, cảm thán hoặc bỏ lửng, chẳng hạn “{quote}”. Giữ câu nào mở ra chủ đề; còn lại cắt đi, hoặc nói điều người xem dùng được.",

  "platform-length.short":
    "Dưới {limit} giây thì chưa thành video: bản này khoảng {seconds} giây. Nói hoặc cho xem thêm.",
  "platform-length.long":
    "Khoảng {seconds} giây, mà {platform} cho nhiều nhất {limit} giây. Cắt bớt, hoặc chia thành hai video.",
  "platform-length.near":
    "Khoảng {low}-{seconds} giây tính theo số chữ, sát giới hạn {limit} giây. Bấm giờ trước khi đăng.",
  "platform-length.fits": "{seconds} giây, trong giới hạn {limit} giây của {platform}.",
  "platform-length.fits-estimated":
    "Khoảng {low}-{seconds} giây với tốc độ 150 đến 180 chữ mỗi phút, trong giới hạn {limit} giây của {platform}. Không cần cắt.",
  "reading-fit.speech":
    "{words} chữ, nói nhanh ({rate} chữ mỗi phút) cũng mất {needed} giây, mà video chỉ có {seconds} giây. Cắt bớt lời hoặc kéo dài video.",
  "reading-fit.overlays":
    "Đọc hết {texts} đoạn chữ trên màn hình mất {needed} giây, mà video chỉ có {seconds} giây. Hiện ít hơn hoặc ngắn hơn.",
  "reading-fit.fits": "Lời nói và chữ đều vừa: cần khoảng {needed} trong {seconds} giây.",

  "caption-length.long":
    "Caption có {characters} ký tự; {platform} chỉ nhận {limit}. Tự cắt trước khi nền tảng cắt.",
  "caption-length.fits": "Caption vừa: {characters} trên {limit} ký tự.",
  "hashtag-count.many": "{count} hashtag; {platform} chỉ giữ {limit}. Bỏ {drop}.",
  "hashtag-count.fits": "{count} hashtag, trong giới hạn {limit}.",
  "topic-line.missing":
    "Chưa có caption. Viết một caption mà dòng đầu nêu rõ chủ đề, để sau này tìm lại được.",
  "topic-line.vague":
    "Caption mở đầu bằng “{text}”, chưa cho biết nói về gì. Nêu chủ đề trong {characters} ký tự đầu.",
  "topic-line.named": "Đọc caption là biết ngay nói về gì.",
  "padding.padded":
    "{padding} trên {words} chữ có vẻ chỉ là từ đệm, như “{text}”; bình thường là {usual}. Cắt đi, hoặc thay bằng điều đáng nói.",
  "padding.some":
    "{padding} trên {words} chữ có thể chỉ là từ đệm, như “{text}”. Không nhiều hơn bình thường; chữ nào bỏ đi không mất gì thì cắt.",
  "padding.jumbled":
    "{padding} trên {words} chữ đứng lộn xộn, không theo dõi được. Hãy nói thành câu.",
  "padding.dense": "Hầu như không có từ đệm.",
  "substance.little":
    "Nói còn ít: {carried} chữ khác nhau mang nội dung. Những bài có từ {words} chữ như vậy trở lên được lưu nhiều hơn. Nói thêm điều đáng tra lại: lượng, tên, lý do, điều cần để ý.",
  "substance.more":
    "Còn chỗ để nói thêm: có {carried} chữ khác nhau mang nội dung, những bài có từ {words} chữ như vậy trở lên được lưu nhiều hơn. Thêm một con số, một cái tên, một lý do, hay điều cần để ý.",
  "substance.enough": "Đủ nội dung để quay lại xem: {carried} chữ khác nhau mang nội dung.",
  "topic-tags.few":
    "{topical} hashtag nêu chủ đề. Dùng tối đa {needed} hashtag mà người xem sẽ gõ để tìm.",
  "topic-tags.generic":
    "{topical} hashtag nêu chủ đề; {generic} cái như “{text}” thì video nào cũng gắn được. Dùng tối đa {needed} hashtag mà người xem sẽ gõ để tìm.",
  "topic-tags.none":
    "Chưa có hashtag. Dùng tối đa {needed} hashtag nêu chủ đề, đúng như người xem sẽ gõ để tìm.",
  "topic-tags.named": "{topical} hashtag nêu chủ đề.",
  "caption-mentions.mentions":
    "Caption có {count} chỗ mà người lạ, hoặc mấy tuần sau, đọc không hiểu, như “{text}”: tài khoản, tên riêng, ngày, câu hỏi, lời mời. Thay vào đó hãy nói người xem được gì; nhắc tên người khác trong video.",
  "caption-mentions.alone": "Caption tự hiểu được, không cần xem bài khác.",
  "timeless.dated":
    "{found} cụm từ gắn nội dung với một ngày, một mùa hay chuyện chỉ xảy ra một lần, như “{text}”. Hãy nói sao cho tháng sau xem vẫn đúng.",
  "written-details.unwritten":
    "Chi tiết chỉ được nói ra. Hãy ghi lên màn hình hoặc vào caption, và nói chúng nằm ở đâu.",
  "written-details.pointed": "Có nói chi tiết đọc ở đâu: “{text}”.",
  "signposts.none":
    "Chưa câu nào cho biết một phần bắt đầu ở đâu. Hãy nói: “đầu tiên”, “tiếp theo”, “cuối cùng”.",
  "signposts.few":
    "Với độ dài này, mới có {found} câu cho biết đang ở phần nào. Mở mỗi phần bằng “đầu tiên”, “tiếp theo”, “cuối cùng”.",
  "signposts.clear": "Phần nào cũng cho biết bắt đầu ở đâu.",
  "purposes.none": "Không câu nào nói cái này để làm gì. Hãy nói công dụng, hoặc ai cần nó.",
  "purposes.few":
    "Với độ dài này, mới có {found} câu nói một thứ để làm gì. Hãy nói công dụng ngay cạnh mỗi thứ.",
  "purposes.clear": "Có nói mỗi thứ để làm gì.",
  "caption-promise.missing":
    "Caption chưa nói video cho người xem điều gì. Hãy nói luôn ở đó: cách làm, vì sao, ở đâu, hoặc cái nào tốt nhất.",
  "caption-promise.one":
    "Caption mới nói một điều mà video cho người xem: “{text}”. Hãy thêm điều thứ hai: cách làm, ở đâu, hoặc cái nào tốt nhất.",
  "caption-promise.promised": "Caption nói rõ video cho người xem điều gì: “{text}”.",
  "methods.none":
    "Chưa câu nào nói làm sao cho được, hay làm đến khi nào thì xong. Hãy thêm: “mẹo là …”, “cho đến khi …”.",
  "methods.few":
    "Với độ dài này, mới có {found} câu nói làm sao cho được hoặc khi nào thì xong. Hãy thêm: “mẹo là …”, “cho đến khi …”.",
  "methods.clear": "Có nói làm sao cho được, và khi nào thì xong.",
  "advice.none":
    "Chưa câu nào nói cần lưu ý gì, hay cách khác cũng được. Hãy thêm: “nhớ là …”, “nếu không có …”.",
  "advice.few":
    "Với độ dài này, mới có {found} câu nói điều cần lưu ý hoặc cách khác. Hãy nêu lỗi thường gặp, hoặc thứ thay thế.",
  "advice.clear": "Có nói cần lưu ý gì và cách nào khác cũng được.",
  "verdicts.none":
    "Chưa câu nào nói cái nào tốt nhất, hay có đáng không. Hãy chọn giúp người xem: “… là tốt nhất”, “rất đáng nếu …”.",
  "verdicts.few":
    "Với độ dài này, mới có {found} câu nói cái gì tốt. Hãy nói cái nào tốt nhất, và đáng với ai.",
  "verdicts.clear": "Có nói cái gì tốt, cái gì tốt nhất.",
  "impressions.felt":
    "Người nói kể cảm giác, phỏng đoán hoặc thắc mắc {found} lần, như “{text}”. Thay vào đó hãy nói điều đã biết chắc, hoặc nhìn thấy được.",
  "caption-voice.headline":
    "Caption chưa có lời của chính bạn. Hãy viết như kể với bạn bè: “mình …”, “… của mình”.",
  "caption-voice.own": "Caption nói ở ngôi thứ nhất: “{text}”.",
};
