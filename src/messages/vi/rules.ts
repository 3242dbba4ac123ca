/**
 * Tên, lý do và tùy chỉnh của các quy tắc. Tiếng Anh của chúng nằm trong chính quy tắc (`rules/`).
 * Trích dẫn nguồn giữ nguyên tiếng Anh để tra lại được.
 */
export const rules = {
  "rule.step-detail.title": "Lượng, cài đặt và dụng cụ trong các bước",
  "rule.step-detail.why":
    "Bước không có lượng, cài đặt hay dụng cụ thì về sau không làm theo được; có thì đáng quay lại xem.",
  "rule.step-detail.option.steps":
    "Số việc làm theo được mà chi tiết được đối chiếu; lựa chọn của chúng tôi, không có nguồn.",
  "rule.step-detail.option.details":
    "Số bước có lượng, cài đặt hoặc dụng cụ để đạt trọn điểm; lựa chọn của chúng tôi, không có nguồn.",
  "rule.step-order.title": "Các bước làm theo được, đúng thứ tự",
  "rule.step-order.why":
    "Người ta lưu những gì muốn làm sau: các bước làm theo được khi dựng điện thoại bên cạnh.",
  "rule.step-order.option.steps":
    "Số việc làm theo được để đạt trọn điểm; lựa chọn của chúng tôi, không có nguồn.",
  "rule.list-items.title": "Các ý để đánh dấu",
  "rule.list-items.why":
    "Danh sách rõ ràng thì dễ dùng về sau mà khó nhớ trong đầu: lưu lại chính là vì thế.",
  "rule.list-items.option.items":
    "Số ý để đạt trọn điểm, trừ khi hứa ít hơn; lựa chọn của chúng tôi, không có nguồn.",
  "rule.list-promise.title": "Hứa bao nhiêu, nêu đủ bấy nhiêu",
  "rule.list-promise.why":
    "Con số cho người xem biết sẽ nhận được gì; nêu đủ thì danh sách trọn vẹn, thiếu thì giống câu view.",
  "rule.resource-names.title": "Những cái tên để tra lại",
  "rule.resource-names.why":
    "Người ta lưu tên app, trang web, sách và địa điểm vì không ai nhớ nổi ba cái tên đến tối.",
  "rule.resource-names.option.names":
    "Số tên khác nhau để đạt trọn điểm; lựa chọn của chúng tôi, không có nguồn.",
  "rule.resource-purposes.title": "Mỗi thứ nêu tên dùng để làm gì",
  "rule.resource-purposes.why":
    "Một tuần sau, cái tên không kèm công dụng chẳng còn nghĩa gì; có công dụng thì cần là tìm ra ngay.",
  "rule.resource-purposes.option.names":
    "Số tên kèm công dụng để đạt trọn điểm; lựa chọn của chúng tôi, không có nguồn.",
  "rule.claim-evidence.title": "Ý chính có con số hoặc nguồn",
  "rule.claim-evidence.why":
    "Điều cụ thể thì kiểm chứng, trích lại và dùng được; điều chung chung thì xem xong là quên.",
  "rule.hype-words.title": "Từ thổi phồng mà không có dữ kiện",
  "rule.hype-words.why":
    "Những từ này hứa nhiều hơn nói; con số hay cái tên thế vào chỗ đó mới là thứ được giữ lại.",
  "rule.hype-words.option.words":
    "Số từ thổi phồng khiến điểm về 0; lựa chọn của chúng tôi, không có nguồn.",
  "rule.takeaway.title": "Nên làm gì với điều đó",
  "rule.takeaway.why": "Một dữ kiện chỉ đáng giữ khi người xem biết vì nó mà cần thay đổi điều gì.",
  "rule.visual-payoff.title": "Cảnh đáng xem lại được lên kế hoạch",
  "rule.visual-payoff.why":
    "Thành quả, trước và sau hay một khung cảnh là lý do để quay lại xem, và phải lên kế hoạch thì mới quay được.",
  "rule.visual-payoff.option.payoffs":
    "Số cảnh đáng xem lại để đạt trọn điểm: thành quả hay khung cảnh tính một, trước và sau tính hai, cận cảnh tính một nửa; lựa chọn của chúng tôi, không có nguồn.",
  "rule.visual-treatment.title": "Đủ thời gian để nhìn thành quả",
  "rule.visual-treatment.why":
    "Thứ vụt qua thì không ai nhìn kịp: quay cận, giữ cảnh, quay chậm hay tua nhanh giúp người xem thấy điều họ sẽ muốn xem lại.",
  "rule.visual-treatment.option.holdSeconds":
    "Số giây một cảnh phải kéo dài để tính là giữ cảnh khi ghi chú không nói; lựa chọn của chúng tôi, không có nguồn.",
  "rule.overlay-coverage.title": "Ý chính có trên màn hình",
  "rule.overlay-coverage.why":
    "Người quay lại xem tìm đúng bước hay con số, và nhiều người tắt tiếng: có chữ trên màn hình thì tìm và chép lại được.",
  "rule.overlay-coverage.option.coverage":
    "Tỷ lệ bước, ý, tên và con số có trên màn hình để đạt trọn điểm, từ 0 đến 1; lựa chọn của chúng tôi, không có nguồn.",
  "rule.overlay-labels.title": "Nhãn ngắn thay vì chép nguyên câu",
  "rule.overlay-labels.why":
    "Vài chữ cạnh hình giúp dễ nhớ; cả câu vừa nghe vừa đọc thì nghe không xong mà đọc cũng không xong.",
  "rule.overlay-labels.option.words":
    "Số chữ lấy từ lời nói mà vẫn còn là nhãn; lựa chọn của chúng tôi, trên mức 2-3 của Mayer & Johnson.",
  "rule.overlay-lines.title": "Độ dài chữ trên màn hình",
  "rule.overlay-lines.why":
    "Trên điện thoại cầm dọc, một dòng chứa khoảng 25 ký tự; quá ba dòng thì che mất hình mà chữ đang nói tới.",
  "rule.overlay-lines.option.columns": "Số ký tự một dòng, ký tự rộng tính hai; BBC, 9:16.",
  "rule.overlay-lines.option.lines": "Số dòng cùng lúc; BBC, video dọc.",
  "rule.overlay-reading-time.title": "Thời gian đọc chữ trên màn hình",
  "rule.overlay-reading-time.why":
    "Chữ chưa đọc xong đã mất thì chẳng giúp được ai, và người phải dừng video ba lần sẽ lướt tiếp.",
  "rule.overlay-reading-time.option.secondsPerWord":
    "Số giây ít nhất cho mỗi chữ; BBC Subtitle Guidelines.",
  "rule.overlay-reading-time.option.charactersPerSecond":
    "Số ký tự nhiều nhất mỗi giây; Netflix, tiếng Anh, người lớn.",
  "rule.overlay-reading-time.option.shortestSeconds":
    "Số giây ngắn nhất một đoạn chữ đứng trên màn hình; Netflix, 5/6 giây.",
  "rule.opening-filler.title": "Không chào hỏi trước khi vào chuyện",
  "rule.opening-filler.why":
    "Lời chào ăn mất những giây người xem quyết định ở lại; họ không vào để nghe chào.",
  "rule.opening-filler.option.words":
    "Số chữ chào hỏi dùng hết phần mở đầu; 3 giây với tốc độ 150 chữ mỗi phút.",
  "rule.opening-promise.title": "Cho biết xem được gì ngay những giây đầu",
  "rule.opening-promise.why":
    "Đã lướt qua thì không ai lưu: chủ đề, kết quả hay con số phải có trước khi ngón tay kịp lướt.",
  "rule.opening-promise.option.seconds": "Số giây tối đa để nêu điều đó; TikTok và Instagram.",
  "rule.opening-promise.option.lateSeconds":
    "Số giây mà tới lúc đó thì không còn giá trị, giảm đều từ giây thứ 3: còn một nửa ở mốc 6 giây của TikTok; lựa chọn của chúng tôi.",
  "rule.bait-asks.title": "Kêu gọi mà không câu tương tác",
  "rule.bait-asks.why":
    "Câu tương tác là xin một phản ứng vô nghĩa; nền tảng giảm hiển thị, và nó lấn át lời kêu gọi có ích cho người xem.",
  "rule.bait-asks.option.kinds":
    "Số loại tương tác khác nhau xin cùng một chỗ để tính là câu tương tác dồn; lựa chọn của chúng tôi.",
  "rule.recap-line.title": "Câu hoặc khung tóm tắt",
  "rule.recap-line.why":
    "Một câu hay khung chữ nhắc lại tất cả là chỗ người xem dừng video, chụp màn hình hoặc quay lại tìm.",
  "rule.sales-talk.title": "Giúp người xem thay vì bán hàng",
  "rule.sales-talk.why":
    "Quảng cáo có ích cho người bán; không ai giữ quảng cáo để tra lại điều gì.",
  "rule.sales-talk.option.selling":
    "Số từ quảng cáo trên 100 chữ khiến điểm về 0; lựa chọn của chúng tôi, theo mức phân tán ở các bài đăng.",
  "rule.save-ask.title": "Một lời nhắc lưu, có lý do",
  "rule.save-ask.why":
    "Người xem được cho biết khi nào sẽ cần thì có lý do để giữ; “lưu lại nha” trống không chỉ là tiếng ồn.",
  "rule.chatter.title": "Lời nói có nội dung",
  "rule.chatter.why":
    "Câu hỏi, cảm thán và câu bỏ lửng thuộc về lúc đó; người quay lại tìm điều đã được kể.",
  "rule.chatter.option.free":
    "Tỷ lệ câu được phép hỏi hoặc cảm thán mà không mất điểm; lựa chọn của chúng tôi, không có nguồn.",
  "rule.chatter.option.idle": "Tỷ lệ khiến điểm về 0; một trong hai mươi bài đăng, theo số đo.",
  "rule.padding.title": "Lời nói không có từ đệm",
  "rule.padding.why":
    "Mỗi lần mở lại video là một lần phải ngồi nghe những từ chỉ để lấp chỗ hay chỉ trỏ.",
  "rule.padding.option.clean":
    "Lượng từ đệm không mất điểm, gấp mấy lần mức bình thường khi nói; đo trên các bài đăng.",
  "rule.padding.option.padded":
    "Lượng từ đệm khiến điểm về 0, tính theo cùng mức đó; đo trên các bài đăng.",
  "rule.platform-length.title": "Độ dài trong giới hạn của nền tảng",
  "rule.platform-length.why":
    "Quá giới hạn thì video bị cắt, bị từ chối hoặc không được đề xuất; trong giới hạn thì tự độ dài không làm tăng lượt lưu.",
  "rule.platform-length.option.tiktok": "Số giây dài nhất của TikTok; TikTok 2022.",
  "rule.platform-length.option.instagram": "Số giây dài nhất của Reel; Instagram 2025.",
  "rule.platform-length.option.youtube": "Số giây dài nhất của Short; YouTube Help.",
  "rule.platform-length.option.shortest": "Số giây ngắn nhất của một video; các dịch vụ đăng bài.",
  "rule.reading-fit.title": "Lời và chữ vừa với độ dài video",
  "rule.reading-fit.why": "Nói dồn quá hay chữ mất quá sớm thì hay mấy cũng không ai theo kịp.",
  "rule.reading-fit.option.pace":
    "Tốc độ nói nhanh nhất, gấp mấy lần mức mà 19 trên 20 bài có thật cùng ngôn ngữ không vượt qua.",
  "rule.reading-fit.option.secondsPerWord":
    "Số giây ít nhất để đọc một chữ; BBC Subtitle Guidelines.",
  "rule.substance.title": "Đủ nội dung để quay lại xem",
  "rule.substance.why": "Nhìn một lần đã hiểu và nhớ thì không cần lưu.",
  "rule.substance.option.words":
    "Số chữ khác nhau mang nội dung để đạt trọn điểm; đo trên các bài đăng, hơn nữa không thêm điểm.",
  "rule.caption-length.title": "Caption trong giới hạn của nền tảng",
  "rule.caption-length.why":
    "Caption quá giới hạn bị từ chối hoặc bị cắt, thường đúng giữa chỗ người xem cần giữ.",
  "rule.caption-length.option.tiktok": "Số ký tự nhiều nhất trên TikTok; danh sách của các hãng.",
  "rule.caption-length.option.instagram":
    "Số ký tự nhiều nhất trên Instagram; một dịch vụ đăng bài.",
  "rule.caption-length.option.youtube":
    "Số ký tự nhiều nhất của phần mô tả; danh sách của các hãng.",
  "rule.caption-mentions.title": "Caption tự đứng một mình",
  "rule.caption-mentions.why":
    "Lời đáp cho ai đó, một tên riêng hay một ngày chỉ hiểu được lúc này; video đã lưu thì mấy tuần sau mới mở.",
  "rule.caption-mentions.option.mentions":
    "Số tài khoản, tên riêng, ngày, câu hỏi và lời mời khiến điểm về 0; lựa chọn của chúng tôi.",
  "rule.hashtag-count.title": "Hashtag trong giới hạn của nền tảng",
  "rule.hashtag-count.why":
    "Hashtag quá giới hạn bị bỏ hoặc làm mất tác dụng tất cả, còn hashtag chung chung không cho người xem lẫn tìm kiếm biết video nói về gì.",
  "rule.hashtag-count.option.tiktok":
    "Số hashtag nhiều nhất trên TikTok; người dùng thấy năm 2025.",
  "rule.hashtag-count.option.instagram": "Số hashtag nhiều nhất trên Instagram; Instagram 2025.",
  "rule.hashtag-count.option.youtube":
    "Số hashtag nhiều nhất trên YouTube; danh sách của các hãng.",
  "rule.topic-line.title": "Chủ đề ở dòng đầu caption",
  "rule.topic-line.why":
    "Dòng đầu là phần luôn nhìn thấy và là phần tìm kiếm đọc; người đi tìm video đã lưu chỉ đọc dòng đó.",
  "rule.topic-line.option.characters":
    "Số ký tự của caption nhìn thấy trước khi bị cắt; tài liệu của một dịch vụ đăng bài.",
  "rule.topic-line.option.words":
    "Số chữ về chủ đề trong đó để đạt trọn điểm; lựa chọn của chúng tôi.",
  "rule.topic-tags.title": "Hashtag nêu chủ đề",
  "rule.topic-tags.why":
    "Người ta tìm video đã lưu theo chủ đề, và tìm kiếm xếp video theo hashtag.",
  "rule.topic-tags.option.tags":
    "Số hashtag để đạt trọn điểm; giới hạn của TikTok và Instagram năm 2025.",
  "rule.timeless.title": "Lời nói không lỗi thời",
  "rule.timeless.why":
    "Video đã lưu được mở lại sau nhiều tuần; chuyện của một ngày hay một mùa lúc ấy đã qua.",
  "rule.timeless.option.dated":
    "Số từ chỉ ngày, mùa, sự việc trên 100 chữ khiến điểm về 0; một trong mười bài đăng, theo số đo.",
  "rule.written-details.title": "Chi tiết đọc được",
  "rule.written-details.why":
    "Điều chỉ được nói thì phải xem lại; điều ghi trên màn hình hay trong caption thì chỉ cần đọc.",
  "rule.signposts.title": "Tìm lại được từng phần",
  "rule.signposts.why":
    "Đầu tiên, tiếp theo, cuối cùng: ai quay lại vì một phần thì cần nghe phần ấy bắt đầu ở đâu.",
  "rule.signposts.option.signposts":
    "Số câu cho biết vị trí, ngoài mức bài nói nào cũng có, để đạt trọn điểm; trên các bài đăng, nhiều hơn không lợi thêm.",
  "rule.purposes.title": "Nói rõ để làm gì",
  "rule.purposes.why": "Biết một thứ để làm gì, cho ai, thì biết khi nào mình cần đến nó.",
  "rule.purposes.option.purposes":
    "Số câu nói một thứ để làm gì, ngoài mức bài nói nào cũng có, để đạt trọn điểm; đo trên các bài đăng.",
  "rule.caption-promise.title": "Caption nói rõ video cho gì",
  "rule.caption-promise.why":
    "Trong danh sách video đã lưu, người ta đọc caption: cách làm, ở đâu, điều gì hay nhất.",
  "rule.methods.title": "Cách làm, và làm đến khi nào",
  "rule.methods.why": "Ai tự làm về sau thì cần cách làm và dấu hiệu đã xong, không chỉ kết quả.",
  "rule.methods.option.methods":
    "Số câu nói làm bằng cách nào, ngoài mức bài nói nào cũng có, để đạt trọn điểm; đo trên các bài đăng.",
  "rule.advice.title": "Cần lưu ý gì, và cách nào khác cũng được",
  "rule.advice.why":
    "Ai làm ở nhà thì có sẵn thứ khác trong tay và mắc lỗi đầu tiên một mình: cả hai đều cần được nói trước.",
  "rule.advice.option.advice":
    "Số câu khuyên, ngoài mức bài nói nào cũng có, để đạt trọn điểm; đo trên các bài đăng.",
  "rule.verdicts.title": "Nói rõ cái gì tốt",
  "rule.verdicts.why":
    "Người xem quay lại vì sự lựa chọn đã có người làm giúp: cái nào, và có đáng không.",
  "rule.verdicts.option.verdicts":
    "Số câu đánh giá, ngoài mức bài nói nào cũng có, để đạt trọn điểm; đo trên các bài đăng.",
  "rule.impressions.title": "Nói ra, không phải cảm thấy hay đoán",
  "rule.impressions.why":
    "Điều người nói cảm thấy hay thắc mắc lúc ấy không giúp gì cho ai quay lại để biết.",
  "rule.impressions.option.felt":
    "Số cụm từ như vậy trên 100 chữ khiến điểm về 0; một trong hai mươi bài đăng, theo số đo.",
  "rule.caption-voice.title": "Caption bằng lời của một người",
  "rule.caption-voice.why":
    "Câu mà người xem cũng có thể tự nói thì được giữ như của mình; tiêu đề thì đọc rồi thôi.",
} as const;
