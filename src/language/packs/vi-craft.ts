import type { CraftPhrases } from "../pack.ts";

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Vietnamese for the opening, the asks, the recap and the shots. */
export const craftPhrases = (): CraftPhrases => ({
  filler: phrases(`
    xin chào, xin chào mọi người, xin chào các bạn, xin chào cả nhà, xin chào tất cả mọi người, chào mọi người, chào các bạn, chào cả nhà, chào bạn, chào các bác, chào mấy bà, chào mấy bạn, chào anh em, hello, hello mọi người, hello các bạn, hello cả nhà, hello mấy bà, hello everybody, hi mọi người, hi các bạn, hi cả nhà, hế lô, hế lô mọi người, hế lô các bạn, alo alo, alo,
    mọi người ơi, các bạn ơi, cả nhà ơi, mấy bà ơi, anh em ơi, mình là, mình tên là, tôi là, tui là, em là, lại là mình, lại là mình đây, lại là tôi đây, lại là tui đây, chào mừng các bạn, chào mừng mọi người, chào mừng các bạn đã quay trở lại, chào mừng các bạn quay trở lại, chào mừng các bạn đến với, chào mừng mọi người đến với, chào mừng bạn đến với, quay trở lại với kênh, trở lại với kênh của mình, quay lại với mình,
    hôm nay mình sẽ, hôm nay mình sẽ chia sẻ, hôm nay mình sẽ chỉ, hôm nay mình sẽ hướng dẫn, hôm nay mình xin, hôm nay mình muốn, hôm nay mình muốn chia sẻ, hôm nay mình sẽ nói về, hôm nay chúng ta sẽ, hôm nay chúng mình sẽ, hôm nay chúng ta cùng, hôm nay tôi sẽ, hôm nay tui sẽ, hôm nay em sẽ, nay mình sẽ, video hôm nay, trong video này, trong video hôm nay, trong clip này, trong clip hôm nay, ở video này, ở trong video này, video này mình sẽ, clip này mình sẽ, tiếp tục với series, quay lại với series, như đã hứa,
    trước khi bắt đầu, không để mọi người chờ lâu, không để các bạn chờ lâu, không dài dòng nữa, không nói nhiều nữa, không vòng vo nữa, vào việc luôn, bắt đầu thôi, bắt đầu nào, bắt đầu luôn nha, chúng ta cùng bắt đầu, cùng mình bắt đầu, đi thôi, let's go, rất nhiều bạn hỏi mình, nhiều bạn hỏi mình, có nhiều bạn hỏi mình, nhiều bạn inbox hỏi mình, mọi người hay hỏi mình, dạo này mọi người thế nào, mọi người khỏe không, chúc mọi người một ngày tốt lành, cảm ơn mọi người đã xem, cảm ơn các bạn đã xem`),
  fillerJoin: phrases(`
    à, ờ, ừm, ok, okay, oke, rồi, thì, và, nha, nhé, nè, đây, ạ, mọi người, các bạn, cả nhà, mấy bà, anh em, hôm nay, nay, bây giờ, giờ, ê, ơi, đầu tiên, mình, lại, ha, hen, cùng`),
  promise: phrases(`
    đơn giản, dễ làm, dễ dàng, siêu dễ, cực dễ, chỉ từ, cách, cách làm, cách để, cách nấu, làm sao để, làm thế nào để, hướng dẫn, chỉ bạn, chỉ cho bạn, chỉ mọi người, chỉ các bạn, bí quyết, mẹo, công thức, lý do, lí do, tại sao, vì sao, bạn có biết, có biết, sự thật về, tất tần tật, tổng hợp, chỉ cần, không cần, những điều cần, điều cần biết, kinh nghiệm, lịch trình, review, sự khác nhau giữa, khác nhau giữa, nên mua, nên ăn, nên đi, đừng, ăn gì, đi đâu, mua gì, làm gì, nếu bạn, nếu mà bạn, dành cho, bạn nào, ai mà, gợi ý, list, top, ở đâu`),
  padding: phrases(`
    nó, cái, cái này, này, kia, đó, vậy, thế, á, ưm, ừm, ờ, ừ, nha, nhá, ghê, nè, ha, hả,
    bây giờ, mọi người, mời, xin mời, cảm ơn, video, kênh, mình thấy, mình nghĩ, cảm giác, thấy nó,
    cảm thấy, cảm nhận, giống như, không biết, hình như, kiểu, kiểu như, nói chung, nói chung là, thật sự, thực sự, luôn, quá trời
  `),
  vague: phrases(`
    nghĩ, biết, thấy, nói, kể, nhìn, xem, coi, hiểu, nhớ, quên, làm, đi, đến, tới, về, ra, vào, lên, xuống, lấy, để, cho, dùng, xài, thử, mua, bán, gọi, tìm, hỏi, bắt đầu, xong, hết, còn, mới, cũ, thích, yêu, mê, muốn, cần, nên, phải,
    hôm, nay, qua, mai, ngày, tháng, năm, tuần, giờ, lúc, khi, lần, bữa, sáng, trưa, chiều, tối, đêm, chuyện, việc, điều, thứ, cái, con, người, chỗ, nơi, bên, trong, ngoài, trên, dưới, trước, sau, đầu, cuối, giữa,
    ngon, đẹp, hay, tốt, xấu, to, nhỏ, lớn, bé, nhiều, ít, nhanh, chậm, dễ, khó, vui, buồn, thật, thiệt, xịn, ổn, ok, oke, siêu, cực, quá, lắm, rất, hơi, khá, đúng, sai, khác, giống, chắc, vừa, video, clip, kênh, trời, ơi, nha, nhé, nè, luôn, đây, đó, này, kia, vậy, thế, cảm, giác, bình, thường, chung`),
  dated: phrases(`
    hôm nay, bữa nay, nay, tối nay, sáng nay, trưa nay, chiều nay, đêm nay, hôm qua, ngày mai, tuần này, tuần trước, tuần sau, tháng này, tháng trước, tháng sau, năm nay, năm ngoái, đợt này, dạo này, nãy, nãy giờ, hồi nãy, lúc nãy, mới đây, vừa rồi, hiện tại, lần này, hôm trước, hôm bữa, hôm rồi, hôm kia, bữa giờ, lần đầu, lần đầu tiên, tết, năm mới, mùng, giao thừa, noel, giáng sinh, trung thu, lễ, quyết định, diễn ra, cái kết, kỷ niệm, lúc đầu, ban đầu, tình cờ`),
  written: phrases(
    "trên màn hình, ở màn hình, trên màn hình nha, phần mô tả, dưới mô tả, dưới phần mô tả, dưới caption, trong caption, ở caption, trên caption, bình luận ghim, ghim ở bình luận",
  ),
  method: phrases(`
    công thức, cách làm, cách để, hướng dẫn, mẹo, quy trình, bằng cách, theo cách, bí kíp, định lượng, tỉ lệ, tỷ lệ, làm theo, đến khi, cho đến khi, tới khi, cho tới khi, là xong, thế là xong, vậy là xong, trong vòng #`),
  advice: phrases(`
    nhớ, nhớ là, đừng, hãy, lưu ý, chú ý, cẩn thận, tránh, để tránh, cũng được, hoặc, hoặc là, tùy, tùy theo, tùy thích, thay bằng, thay vì, nếu, nếu không có, nếu thích, nếu muốn, ai thích, bạn nào, có thể, còn không thì`),
  verdict: phrases(`
    nhất, tốt nhất, rất thích, thích, mê, ghiền, nghiện, đáng, xứng đáng, đáng tiền, nên thử, phải thử, nhất định phải, ưng, ưng ý, recommend, hài lòng, chân ái, yêu thích, xuất sắc, đỉnh, hợp lý, rẻ, giá rẻ, bình dân, gợi ý, tham khảo, tổng hợp`),
  impression: phrases(`
    cảm giác, cảm thấy, cảm nhận, mình thấy, thấy nó, mình nghĩ, không biết, không hiểu, thắc mắc, tò mò, tưởng tượng, thử coi, xem thử, coi thử, sao ta, hình như, chắc là, có lẽ, thế nào, như thế nào, biết là, giống, giống như, y như, như kiểu, như thế, đôi khi, tất nhiên, thật ra, nghĩa là`),
  occasion: phrases(`
    trả lời, mời, mời mọi người, mời cả nhà, cùng mọi người, cùng mình, cùng tui, cùng xem, cùng nhau, mọi người, cảm ơn, cám ơn, xin lỗi, chào, mời các bạn`),
  saveAsk: phrases(`
    lưu lại, lưu ngay, lưu liền, lưu về, lưu vào, lưu nha, lưu nhé, lưu đi, lưu video, lưu video này, lưu clip này, lưu bài này, lưu bài viết, lưu post, lưu ngay video, lưu lại video, lưu lại video này, lưu lại clip này, lưu lại bài này, lưu lại chỗ này, lưu lại quán này, lưu lại công thức, lưu lại ngay, lưu lại liền, lưu lại để, lưu lại phòng khi, lưu để, lưu công thức, lưu danh sách, lưu list, lưu địa chỉ, lưu lịch trình, lưu quán này, lưu chỗ này, lưu cái này, lưu hết, lưu lẹ, lưu gấp, nhớ lưu, hãy lưu, phải lưu, lưu video này lại, lưu clip này lại, lưu nó lại, lưu chỗ này lại, lưu quán này lại,
    save lại, save liền, save ngay, save video, save video này, save clip này, save lại nha, save về, save vào, save nha, save nhé, save lẹ, save gấp, save lại liền, save lại ngay, save địa chỉ, save quán này, save chỗ này, save để, seo lại, sếp lại, sê lại, xếp lại chỗ này,
    chụp màn hình lại, chụp màn hình, chụp lại màn hình, cap màn hình, cáp màn hình, chụp lại công thức, chụp lại bảng này, note lại, nốt lại, nhớ note lại, ghi chú lại, đánh dấu lại, ghim lại, ghim video này, bookmark lại, bỏ túi, bỏ túi ngay, cất lại để, thêm vào mục yêu thích, luu lai, luu ngay, luu ve, luu video`),
  shareAsk: phrases(`
    chia sẻ video này, chia sẻ cho, chia sẻ với bạn bè, chia sẻ ngay, chia sẻ clip này, chia sẻ bài này, share cho, share video, share video này, share ngay, share về tường, share clip này, gửi cho, gửi video này, gửi ngay cho, gửi clip này, tag bạn, tag ngay, tag đứa, tag người, tag hội, tag # người, tag liền, rủ bạn, rủ hội bạn, rủ ngay, nhắc tên, đăng lại`),
  followAsk: phrases(`
    theo dõi mình, theo dõi kênh, theo dõi tôi, theo dõi tui, theo dõi để, theo dõi ngay, theo dõi page, nhấn theo dõi, bấm theo dõi, bấm nút theo dõi, nhớ theo dõi, hãy theo dõi, follow mình, follow kênh, follow tôi, follow để, follow ngay, follow page, nhấn follow, bấm follow, nhớ follow, cho mình xin một follow, cho mình một follow, đăng ký kênh, bấm đăng ký, nhấn đăng ký, ấn theo dõi, ấn follow, đừng quên theo dõi, đừng quên follow, bật thông báo`),
  likeAsk: phrases(`
    thả tim, thả tim cho, thả # tim, tặng mình # tim, cho mình # tim, cho mình xin # tim, cho mình # like, nhấn like, bấm like, ấn like, like video, like và, like cho, like cái, nhấn thích, bấm thích, nhớ like, hãy like, like mạnh, thả like, cho xin # like, thả tim nha`),
  commentAsk: phrases(`
    bình luận xuống, bình luận bên dưới, bình luận phía dưới, bình luận dưới, bình luận ở dưới, bình luận cho, bình luận ngay, để lại bình luận, để lại comment, comment xuống, comment bên dưới, comment phía dưới, comment ở dưới, comment dưới, comment cho, comment ngay, comment cho mình biết, cmt bên dưới, cmt xuống, cmt cho, hãy comment, nhớ comment, dưới phần bình luận, dưới phần comment, cho mình biết ở dưới, cho mình biết bên dưới, chấm một cái, để lại một dấu chấm, xuống bình luận`),
  buyAsk: phrases(`
    link ở bio, link trong bio, link bio, link ở góc trái, góc trái màn hình, góc trái video, giỏ hàng, mua ở giỏ hàng, bấm vào giỏ hàng, trong giỏ hàng, giỏ hàng góc trái, link bên dưới, link mua, link mình để, link sản phẩm, ấn vào giỏ hàng, nhấn vào giỏ hàng, chốt đơn, chốt ngay, đặt hàng ngay, đặt mua ngay, mua ngay, nhập mã giảm, áp mã, săn sale, săn deal, inbox mình, ib mình, inbox shop, nhắn tin cho shop, phần trưng bày, trưng bày sản phẩm, đặt bàn ngay, bấm vào link, nhấn vào link, liên hệ hotline, đăng ký ngay`),
  selling: phrases(`
    sản phẩm, dòng sản phẩm, thương hiệu, nhãn hàng, nhà hãng, hãng, cao cấp, tiện lợi, bao bì, công nghệ, ưu đãi, khuyến mãi, khuyến mại, quà, quà tặng, món quà, tặng quà, mã giảm, mã giảm giá, giảm giá, săn deal, săn sale, săn mã, voucher, freeship, cơ hội, trúng, trúng thưởng, bốc thăm, may mắn, tham gia, chương trình, đồng hành, hợp tác, tài trợ, giỏ hàng, chốt đơn, nhanh tay, mua ngay, mua liền, đặt mua, đặt hàng, ra mắt, phiên bản, phiên bản giới hạn, bổ sung, trải nghiệm, sắm, sắm ngay, săn, hệ thống, toàn quốc, shop, livestream, trưng bày, gian hàng, khách hàng, nhận ngay, rinh ngay, thử thách, siêu thị, link, góc trái, đại sứ, sự kiện, hội viên, tích điểm, đổi quà, deal, sale, combo, ship, phần quà, hộp quà, biếu, lì xì, tặng, nhận được, giải thưởng, quảng cáo, của nhà, thiết kế, bộ sưu tập, tự hào, hội, mua, gói, cửa hàng, tiện, hiệu quả, tự nhiên, sản xuất, nhãn, tạo nên, mang đến`),
  bareSave: phrases("lưu, save"),
  bareShare: phrases("share, chia sẻ, gửi, tag"),
  bareFollow: phrases("follow, theo dõi, đăng ký"),
  bareLike: phrases("like, thả tim, tim"),
  bareComment: phrases("comment, bình luận, cmt"),
  notAsk: phrases(`
    lưu vào máy, lưu file, lưu tệp, lưu ảnh, lưu hình, lưu dưới dạng, lưu thành, lưu lại file, lưu lại trên da, lưu lại trong, lưu lại kỷ niệm, lưu lại khoảnh khắc, lưu lại mùi, lưu hương, lưu vào ổ cứng, lưu thay đổi, ghi chú lại số, note lại vào sổ, chia sẻ cho mọi người, chia sẻ cho các bạn, chia sẻ với mọi người, chia sẻ với các bạn, gửi cho mình, share cho mọi người, share cho các bạn, share cho mấy bà, gửi cho khách, rủ bạn bè mình, chụp màn hình điện thoại bị, theo dõi sức khỏe, theo dõi chi tiêu, theo dõi cân nặng`),
  negation: phrases(
    "đừng, không, chẳng, chả, chưa, không cần, khỏi, không phải, thay vì, khỏi cần, đừng có",
  ),
  urge: phrases(
    "đừng quên, đừng có quên, đừng ngại, nhớ, nhớ là, hãy, nhất định phải, phải, mau, nhanh tay, không thể không, cứ, mọi người nhớ, nhanh",
  ),
  bait: phrases(`
    tag # người bạn, tag # đứa bạn, tag # người, tag ngay đứa bạn, tag đứa bạn, tag đứa, tag hội bạn, tag bạn thân, tag người yêu, comment số #, bình luận số #, comment có, comment yes, bình luận có, chấm một cái, để lại một dấu chấm, thả # tim nếu, thả tim nếu, like nếu, share nếu, chia sẻ nếu, chia sẻ cho # người, gửi cho # người, share cho # người, bình luận từ, comment từ, thả một trái tim, vote ngay`),
  keywordAsk: phrases(
    "comment, bình luận, cmt, comment chữ, bình luận chữ, cmt chữ, inbox, nhắn tin, nhắn",
  ),
  reason: phrases(`
    để, cho, khi nào, khi, lúc nào, hôm nào, bữa nào, dịp nào, phòng khi, phòng lúc, lỡ, lỡ khi, lỡ mai, kẻo, kẻo quên, nếu, nếu bạn, nếu cần, vì, tại vì, bởi vì, trước khi, đến lúc, tới lúc, sau này, mai mốt, có dịp, có dịp thì, bạn sẽ cần, thế nào cũng cần, nào có dịp, nào rảnh`),
  notReason: phrases(
    "để xem sau, để không bỏ lỡ, để không lỡ, để ủng hộ, để ủng hộ mình, để mình, để tui, để tôi, nếu thấy hay, nếu thấy hữu ích, nếu bạn thích, nếu thích, kẻo trôi, kẻo lỡ, kẻo mất, để xem lại, để xem thêm, vì nó hay",
  ),
  recap: phrases(`
    tóm lại, tóm lại là, tóm gọn, tóm tắt, tóm tắt lại, nói tóm lại, tổng kết, tổng kết lại, nói chung là, chốt lại, chốt lại là, túm lại, túm lại là, vậy là, như vậy là, vậy là xong, ngắn gọn là, nhớ lại nhé, nhắc lại, nhắc lại nhé, mình nhắc lại, và đó là, trên đây là, đó là, thế là xong, điểm lại, kết lại, checklist`),
  endCard: phrases(
    "thẻ kết, màn hình kết, bảng tóm tắt, bảng tổng kết, danh sách đầy đủ, checklist, bảng đầy đủ, tổng hợp các bước, đủ các bước, tóm tắt các bước, bản đồ đủ, danh sách đủ, cả danh sách, bảng công thức, hiện lại, end card",
  ),
  shotResult: phrases(`
    thành phẩm, kết quả, kết quả cuối, thành quả, sản phẩm hoàn thiện, hoàn thành, hoàn thiện, bản hoàn chỉnh, lên dĩa, lên đĩa, bày ra đĩa, bày ra dĩa, hé lộ, mở ra xem, cảnh cuối, toàn cảnh thành phẩm, xong xuôi, đã xong`),
  shotBeforeAfter: phrases(`
    trước và sau, trước sau, before after, before and after, so sánh trước sau, trước với sau, cùng góc máy, cùng góc quay, cùng khung hình, cùng một góc, ảnh trước, ảnh sau, hình trước, hình sau`),
  beforeLabel: phrases("trước"),
  afterLabel: phrases("sau"),
  shotTransformation: phrases(
    "biến hình, lột xác, biến thành, chuyển thành, thay đổi dần, đổi màu, hóa thành, chuyển cảnh thành, từ từ hiện, dần hiện ra, lên màu, makeover",
  ),
  shotScenery: phrases(`
    flycam, toàn cảnh, bình minh, hoàng hôn, cảnh toàn, góc rộng, nhìn từ trên cao, từ trên cao, view, cảnh biển, cảnh núi, đồi thông, sương, chân trời, bầu trời, phong cảnh, đường phố lên đèn, thành phố về đêm, skyline, quay từ trên không, giờ vàng`),
  shotDetail: phrases(`
    cận cảnh, cảnh cận, quay cận, góc cận, đặc tả, cận tay, macro, zoom vào, zoom cận, chi tiết, cận mặt vải, quay gần, cận vào, close up, asmr`),
  shotPeople: phrases(`
    mặt mình, mặt tôi, gương mặt, khuôn mặt, người dẫn, nhân vật, nói trước máy, nói vào máy, nói trước camera, nhìn vào máy, mình, người nói, biểu cảm, phản ứng, nụ cười, mắt, logo, tên thương hiệu, số điện thoại, giá, nút, link, icon, talking head`),
  shotFinal: phrases("cuối, cuối cùng, kết"),
  shotNoun: phrases("cảnh, khung, khung hình, góc, clip, hình, tấm, cú máy"),
  shotPlain: phrases(`
    quay màn hình, ghi màn hình, con số, số liệu, màn hình máy tính, màn hình điện thoại, ảnh chụp màn hình, chụp màn hình, màn hình đen, giao diện, trang web, website, logo, biểu đồ, icon, mã qr, bao bì, hộp sản phẩm, footage, stock, trên điện thoại, trên laptop, trình chiếu, slide, bảng giá`),
  showTimeLapse: phrases(
    "time lapse, timelapse, tua nhanh, quay tua nhanh, hyperlapse, stop motion, tăng tốc",
  ),
  showSlow: phrases(
    "slow motion, slowmo, slow mo, quay chậm, chậm rãi, lia chậm, lia máy chậm, từ từ, slow",
  ),
  showHold: phrases(
    "giữ hình, giữ khung, giữ nguyên, dừng lại, dừng hình, đứng hình, giữ, giữ máy, giữ cảnh, nán lại, để yên",
  ),
  showAngles: phrases(
    "nhiều góc, # góc, các góc, xoay, xoay quanh, xoay vòng, quay quanh, 360, 360 độ, từ trên xuống và, đủ góc, nhiều cảnh, bàn xoay",
  ),
  notShown: phrases("không, không có, bỏ, tránh, đừng, khỏi, thay vì, tùy chọn, nếu có"),
});
