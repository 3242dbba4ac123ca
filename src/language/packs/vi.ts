import type { LanguagePack } from "../pack.ts";
import { craftPhrases } from "./vi-craft.ts";
import { firsts, last, next, numbered } from "./vi-items.ts";
import { doubtfulVerbs, plainVerbs, weakVerbs } from "./vi-verbs.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Vietnamese. A word of several syllables stands under its first one: "chuẩn bị" under "chuẩn". */
export const vi = (): LanguagePack => ({
  id: "vi",
  name: "Vietnamese",
  measured: true,
  // Syllables: median and 95th percentile of 11,430 posts are 216 and 338; 220 is without long pauses.
  speechRate: { usual: 220, fast: 340 },
  // Median of 12,226 posts with speech.
  usualPadding: 0.08,
  // Of 12,226 posts with speech three in four have fewer.
  usualActions: 0.01,
  stemmer: "none",
  marks: "droppable",
  // In a text without marks most of these are other words ("tien" is "tiền" and "tiên", "qua" is "quá").
  markedOnly: words("tiện quà săn hãng nhãn hội trúng đáng đỉnh"),
  abbreviations: words("tp q p đ ths ts bs gs pgs vd vv v.v tr nxb mr ms dr st h ph đt sđt tnhh"),
  numbers: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    mươi: 10,
    chục: 10,
    trăm: 100,
    nửa: 0.5,
    rưỡi: 0.5,
  },
  ordinals: Object.fromEntries(firsts().map((phrase) => [phrase, 1])),
  ordinalEndings: [],
  functionWords: words(`
    là và của có không được cho một các những này đã để với trong khi ở ra mình bạn thì cũng như nhé nha nhá nè rất người làm đi mà
    á ạ ơi ừ ờ à ha hen hén nhỉ ta tôi tui tao mày nó họ chúng anh chị em cô chú bác ông bà cái chiếc con mấy mọi cả nhà đây đó đấy kia ấy vậy thế
    sẽ đang vừa mới còn nữa luôn lại lên xuống vào vô tới đến về từ tại vì do bởi nên nhưng hay hoặc nếu tuy dù rồi xong sau trước lúc hồi
    quá lắm hơn nhất siêu cực khá hơi thật thiệt thôi chỉ hết toàn đều cứ phải cần nên muốn bị gì nào sao đâu ai bao
    cách mặt nhiều ít chút xíu tí tẹo vài số lần thứ phần kiểu loại bên trên dưới ngoài giữa đầu cuối tiên cùng tiếp theo hôm nay giờ bây
    chứ chớ đã chưa rằng thấy biết nghĩ nói xem coi bao khoảng tầm chừng cỡ gần việc điều chuyện qua sang ạh nhe hả hử dạ vâng ok oke okay
    mỗi từng riêng chính ngay nhau nên được đi thể tui tụi bọn tớ cậu hãy đừng nhớ thử dùng`),
  verbs: {
    plain: plainVerbs(),
    doubtful: doubtfulVerbs(),
    weak: weakVerbs(),
    notBefore: words(
      "là thì của đã đang rất quá ngon cũng không mà lắm chưa luôn nha nè á dẫn tưởng hàng giá giác vị gia phẩm thủ tượng dáng dạng sự toán nhân dung cảm biết ơn thấy theo rằng nên nhưng vì tại muốn phải thích",
    ),
    objectStarts: words(`
      vào vô ra lên xuống đi lại qua sang tới đến về với cùng cho trong ngoài trên dưới đều sạch kỹ kĩ thêm bớt hết sơ nhẹ nhanh chậm mạnh nhuyễn nhỏ to mỏng dày lớn vừa chín mềm tan khô ráo
      một hai ba bốn năm sáu bảy tám chín mười nửa vài mấy các những mỗi từng cái chiếc con miếng phần cục lát khúc khoanh hạt sợi lớp tấm tờ viên giọt cuộn cây lá quả trái củ bó tép nhánh
      nó chúng mọi toàn khoảng tầm chừng cỡ ít nhiều tí chút xíu bằng theo từ giữa quanh ngay liên liền tiếp xen đôi ngang dọc chéo vuông tròn thẳng bị tra dụng chế quản hợp chép mục hàng tại ở trực`),
    adverbs: words(
      "sẽ nên cần phải hãy nhớ cứ chỉ cũng lại tiếp tục nhẹ nhàng từ mới luôn đem mang đi tiến hành bắt đầu có thể thể đừng chịu khó tranh thủ là thì đều vẫn muốn chỉ nhanh tay giúp mình mà",
    ),
  },
  subordinators: words(
    "nếu khi lúc vì tại bởi do dù tuy mặc như kiểu hồi hễ để cho rằng mà giống hơn cách là của với thấy biết nghĩ được bị không chưa chẳng nào ai gì sao",
  ),
  determiners: words("một các những mỗi từng mọi mấy cái chiếc của rất với ở vì nếu khi để cho là"),
  articles: words("những các mọi mấy của ở với một"),
  notAfterArticle: words(
    "là thì và mà được cho để như nhưng còn rồi của này nè á luôn cũng sẽ đã hết phải nữa vào nên không có nha lắm ạ ơi vậy",
  ),
  refers: words("nó này đó đấy ấy kia vậy thế đây chúng"),
  viewer: words("bạn mọi"),
  // Who speaks is mostly left out, so that a caption without these words is no headline.
  self: [],
  otherSubjects: words(
    "mình tôi tui tao nó họ chúng anh chị em cô chú bác ông bà tụi bọn tớ người ai ổng bả",
  ),
  // Words of kinship name the viewer as often as others.
  together: words("mình tôi tui tớ tao chúng anh chị em cô chú bác ông bà tụi bọn"),
  speaker: words("tôi tui tớ tao"),
  past: {
    words: words("đã từng hồi nãy qua hôm trước xưa ngoái rồi lúc đó"),
    endings: [],
    not: [],
  },
  questionStarts: words("liệu sao gì ai đâu bao"),
  units: {
    amount: words(`
 g gr gam gram grams kg ký kí kilo kilogram lạng cân lít ml mg cc mcg iu muỗng thìa chén bát tô ly cốc cup lon hộp gói bịch túi chai hũ lọ tuýp ống
 củ quả trái tép nhánh cọng lá bó nắm nhúm miếng lát khoanh khúc hạt giọt viên vỉ tờ trang tấm cuộn sợi hiệp rep reps set sets lượt vòng mũi lớp
 suất kcal calo calories tbsp tsp con phần giọt pump cục thanh chỉ`),
    time: words("giây phút tiếng giờ ngày tuần tháng năm đêm s p h phút buổi hôm min"),
    money: words("đồng đ k nghìn ngàn triệu tỷ tỉ vnd vnđ usd đô cành xu tr"),
    percent: words("%"),
    temperature: words("độ"),
    size: words(
      "cm mm m mét km cây inch inches gb mb tb px pixel mp hz w watt mah fps tấc gang phân m2 ha dpi",
    ),
  },
  lists: {
    steps: words("bước động công đoạn"),
    items: words(
      "mẹo cách điều món phím lý lí sai dấu nguyên bí thói ý bài tips tip lưu yếu lỗi chiêu tuyệt quy kỹ kĩ câu từ",
    ),
    reasons: words("lý"),
    resources: words(`
      quán tiệm shop app apps web website kênh quyển sách phim địa chỗ nơi điểm homestay resort thương hãng brand khóa khoá ứng podcast`),
    guide: words("checklist list danh cẩm hướng lịch công thực bảng menu"),
    promiseAfter: words("bạn mà để giúp không nên phải cần mọi cho khi nhất"),
    pluralEndings: [],
  },
  phrases: {
    ...craftPhrases(),
    breaks: phrases(`
      rồi, sau đó, tiếp theo, tiếp đến, kế đến, xong rồi, xong, đầu tiên, cuối cùng, nhưng mà, nhưng, còn, tại vì, bởi vì, cho nên, nên là, vì vậy, ngoài ra, đặc biệt là, mọi người, các bạn, mình sẽ, chúng ta sẽ, bây giờ, giờ thì, giờ mình, nếu, nếu mà, bước #, thứ #, thứ nhất, về phần, đối với, bên cạnh đó, thì mình, tiếp tục, hôm nay, ở đây, món này, quán này, nói chung, thật ra`),
    lead: phrases(`
      và, thì, sau đó, tiếp theo, tiếp đến, kế đến, kế tiếp, xong xuôi, bây giờ, giờ, giờ thì, đầu tiên, trước tiên, trước hết, đầu tiên là, cuối cùng, sau cùng, cuối cùng là, cuối cùng thì, hãy, nhớ, nhớ là, đừng, đừng có, chỉ cần, chỉ việc, cứ, cũng, nhưng, nhưng mà, hoặc, hoặc là, còn, lại, tiếp tục, nhẹ nhàng, từ từ, đem, bước #, cách #, mẹo #, số #, thứ #, à, ờ, ok, oke, nha, nhé, nè, ngoài ra, đồng thời, trong lúc đó, trong lúc chờ, cùng lúc đó, mỗi ngày, mỗi sáng, mỗi tối, hàng ngày, buổi sáng, buổi tối, tối, sáng, phải, nên, hôm nay, tới đây, lúc này, đến đây, khi đó, muốn, tiếp, không cần, chịu khó, làm ơn, một là, hai là, ba là, và sau đó, rồi sau đó, luôn, tranh thủ`),
    obligation: phrases(`
      mọi người, các bạn, bạn, mấy bạn, mấy bà, cả nhà, mấy chị, các chị, các mẹ, các bác, mọi người hãy, bạn hãy, bạn cần, bạn nên, bạn phải, bạn chỉ cần, bạn chỉ việc, bạn có thể, mọi người chỉ cần, mọi người chỉ việc, mọi người nhớ, mọi người nên, mọi người cần, mọi người phải, mọi người sẽ, mọi người có thể, các bạn nhớ, các bạn nên, các bạn chỉ cần, các bạn hãy, các bạn sẽ, mình chỉ cần, chỉ cần, chỉ việc, hãy, cần phải, nhớ là, nhớ, đừng quên, việc cần làm là, bước đầu tiên là, bước tiếp theo là, điều đầu tiên là, thì mọi người, mình nên, tốt nhất là, tốt nhất nên, là mọi người`),
    offer: phrases(`
      mình sẽ, tôi sẽ, tui sẽ, em sẽ, chúng ta sẽ, chúng ta, chúng mình sẽ, ta sẽ, thì mình sẽ, giờ mình sẽ, mình, mình đem, tôi, tui, em, thì, rồi, xong, xong rồi, sau đó, tiếp theo, tiếp đến, kế đến, cuối cùng, là, thì mình, rồi mình, sau đó mình, tiếp theo mình, xong mình, giờ mình, giờ thì, bây giờ mình, đem, đem đi, có thể, cũng có thể, bạn có thể, mọi người có thể, muốn, thì tui, thì tôi, rồi tui, rồi tôi`),
    joins: phrases(
      "và, rồi, rồi thì, hoặc, hay, hoặc là, nhưng, nhưng mà, thì, cùng, với lại, còn, xong, xong rồi, sau đó",
    ),
    sequence: phrases(`
      đầu tiên, trước tiên, trước hết, thứ nhất, thứ #, bước #, bước số #, bước đầu tiên, bước tiếp theo, bước cuối cùng, sau đó, tiếp theo, tiếp đến, kế đến, kế tiếp, xong rồi, sau khi, cuối cùng, sau cùng, trong lúc đó, trong lúc chờ, trước khi, sau cùng là, lần lượt, xong thì, xong xuôi`),
    engagement: phrases(`
      theo dõi mình, theo dõi kênh, theo dõi tôi, follow mình, follow kênh, nhấn follow, bấm follow, nhấn theo dõi, bấm theo dõi, đăng ký kênh, thả tim, cho mình xin, cho mình # tim, nhấn like, bấm like, like và, chia sẻ video, chia sẻ cho, share cho, share video, tag bạn, tag ngay, tag đứa, gửi cho, lưu lại, lưu ngay, lưu liền, lưu video, save lại, save video, save liền, chụp màn hình, bình luận, comment, cmt, để lại bình luận, để lại comment, inbox, nhắn tin cho,
      xem hết video, xem đến cuối, xem tới cuối, xem video, coi hết, đừng lướt, đừng bỏ qua, chờ xem, đợi xem, nhìn nè, nhìn nha, nhìn đi, nhìn coi, nhìn xem, coi nè, xem nè, xem nha, mời mọi người, xin mời, cùng xem, cùng mình, đi theo mình, đi cùng mình, ghé kênh, ghé shop, giỏ hàng, link bio, link ở, góc trái màn hình, góc trái, phần trưng bày, chốt đơn, đặt mua, mua ngay, đặt hàng, săn sale, nhập mã giảm, áp mã, mã giảm, ủng hộ mình, ủng hộ, cho mình biết, nói cho mình, kể cho mình, kể mình nghe, chúc mọi người, chúc các bạn, cảm ơn, hẹn gặp, hẹn gặp lại, gặp lại, tạm biệt, bye bye, đón xem, chờ đón, tin mình đi, tin tui đi, thử đi, ăn đi, ăn thử, đi ăn thôi, đi thôi, vào việc, bắt đầu thôi, nghe nè, nghe nói, để mình, để tui, để tôi, để em, cho mình, cho tui, cho tôi, cho em, cho anh, xem thử, coi thử, thử xem, dùng thử, làm ơn, nói chung, nói thật, nói thiệt, nói luôn, đánh giá, bảo là, cho hỏi, để xem, để coi, cho xem, công thức mình để, mình để ở, mình sẽ để`),
    nextItem: next(),
    lastItem: last(),
    numberedItem: numbered(),
    presents: phrases(`
      đây là, sau đây là, dưới đây là, đây chính là, mình chia sẻ, chia sẻ, chỉ bạn, chỉ cho bạn, chỉ mọi người, chỉ các bạn, gợi ý, giới thiệu, tổng hợp, top, gồm có, bao gồm, gồm, ghi nhớ, tặng bạn, tặng mọi người, list, bạn cần, cần có, cần biết, nên biết, mách bạn, bật mí, hướng dẫn, review, có đúng, chỉ với, với, có, mình có, điểm qua, kể tên, lưu ngay, lưu lại, thử ngay, học ngay, áp dụng, những, dành cho bạn, phải thử, nên thử`),
    notCounts: phrases(`
      một trong những, một trong, # trong số, ít nhất #, hơn #, gần #, khoảng #, tầm #, chừng #, dưới #, trên #, số một, # người, # lần, # năm, # ngày, # tháng, # tuần, # giờ, # phút, # giây, # tiếng, # k, # nghìn, # ngàn, # triệu, # đồng, # tuổi, # phần trăm, # cây, năm #, từ năm, tháng #, ngày #, lúc #, quận #, tầng #, thứ #, một cái, một điều, một cách, một kiểu, một loại, một món, hai đứa, hai người, # anh em, # chị em, # vợ chồng, # mẹ con, # bạn, chín món`),
    naming: phrases(
      "tên là, có tên, có tên là, gọi là, được gọi là, mang tên, với tên gọi, tên gọi, tên quán là, quán tên, tiệm tên, hiệu, của hãng, của nhà",
    ),
    place: phrases(`
      quán, tiệm, nhà hàng, cửa hàng, quán ăn, khách sạn, homestay, ở đây, chỗ này,
      mở cửa, mở bán, giờ mở cửa, mở từ, bán từ #, mở tới, bán tới, xuyên trưa, giữ xe, gửi xe, không gian rộng,      quán này, quán đó, quán ở, quán có, quán nằm, quán mở, quán bán, tiệm này, tiệm đó, tiệm có, chỗ này, chỗ đó, chỗ bán, nơi này, địa điểm này, địa chỉ này, nhà hàng này, nhà hàng có, cửa hàng này, khách sạn này, homestay này, resort này, chợ này, khu này, phòng này, bãi này, ở đây có, ở đây bán, ở đây á, ở đây thì, ở đây nè, bên đây, không gian quán, menu, chị chủ, cô chủ, anh chủ, chú chủ, bãi giữ xe, chỗ giữ xe, chi nhánh, giờ mở cửa, đến đây, tới đây, ghé đây, qua đây, vào đây ăn, ra đây`),
    locating: phrases(`
      địa chỉ, địa chỉ ở, địa chỉ là, địa chỉ nằm ở, địa chỉ tại, địa chỉ quán, địa chỉ của quán, nằm ở, nằm ngay, nằm tại, nằm trên, nằm trong, tọa lạc, toạ lạc, tọa lạc tại, toạ lạc tại, ở số, ở địa chỉ, tại số, quán ở, quán nằm ở, quán này ở, quán này nằm ở, tiệm ở, chỗ này ở, số nhà, cơ sở ở, chi nhánh ở, nằm ngay đường, nằm trên đường, có chi nhánh ở, ngay ngã tư, ngay ngã ba, đối diện, kế bên, đi vào hẻm`),
    street: phrases(
      "đường, phố, quận, phường, ngõ, ngách, hẻm, huyện, thành phố, tp, tỉnh, chung cư, chợ, cầu, quận #, phường #, ngõ #, hẻm #, đường số #, tp hồ chí minh, thị trấn, khu phố #",
    ),
    price: phrases(
      "giá, giá chỉ, giá từ, giá có, giá là, giá tầm, giá khoảng, với giá, mức giá, mức giá là, đồng giá, giá dao động từ, giá dao động, giá khoảng tầm, chỉ từ, có giá, bán giá, giá bán, hết bill, tổng bill, bill",
    ),
    recommends: phrases(`
      mình dùng, mình xài, mình hay dùng, mình đang dùng, mình sử dụng, mình thích, mình recommend, mình chọn, mình mua ở, mình mua của, mình ghé, mình đến, mình tới, mình đi, mình ăn ở, mình qua, tui ghé, tui đi, tôi ghé, tôi dùng, tui dùng, dùng, xài, sử dụng, thử, ghé, ghé qua, đến, tới, vào, tải, tải app, tải về, cài, mua, mua ở, đặt, đặt ở, chọn, nên mua, nên dùng, nên thử, nên ghé, đọc, nghe, xem, tra, tìm, đi, qua, ở lại, ăn ở, lên, mở`),
    purpose: phrases(`
      để, giúp, giúp bạn, giúp mình, dùng để, chuyên, chuyên về, chuyên bán, nổi tiếng với, nổi tiếng, đặc biệt là, thích hợp, thích hợp cho, phù hợp, phù hợp với, phù hợp cho, hợp với, hợp cho, dành cho, tốt cho, cho những, cho ai, cho bạn nào, có món, có bán, có cả, bán, đặc sản, ở đây có, ở đây bán, phải thử, nhất định phải thử, nên thử, là quán, là nơi, là chỗ, là app, là ứng dụng, là web, là một, là trang, là kênh, là cuốn, có view, có không gian, mình thích nhất, ngon nhất, đáng thử, đáng đi, cho phép, tự động, có thể, thay cho, thay vì, với món, với giá, giá, giá từ, giá chỉ, chỉ từ, có giá, nếu bạn, nếu muốn, khi cần, thay thế`),
    source: phrases(`
      theo nghiên cứu, nghiên cứu cho thấy, nghiên cứu chỉ ra, các nghiên cứu, một nghiên cứu, nghiên cứu của, theo bác sĩ, bác sĩ khuyên, chuyên gia, các chuyên gia, theo chuyên gia, nhà khoa học, các nhà khoa học, đại học, trường đại học, harvard, theo thống kê, thống kê, số liệu, theo báo, theo báo cáo, báo cáo, theo who, tổ chức y tế, bộ y tế, viện dinh dưỡng, theo luật, luật, nghị định, khảo sát, theo khảo sát, tạp chí, theo bộ, công bố, kiểm nghiệm, giấy chứng nhận, bảng thành phần`),
    cause: phrases(
      "vì, bởi vì, tại vì, do, do đó, vì vậy, vì thế, cho nên, nên là, nguyên nhân, nguyên nhân là, lý do, lí do, lý do là, nhờ, nhờ vào, dẫn đến, gây ra, khiến, khiến cho, làm cho, giúp cho, để cho, nghĩa là, có nghĩa là, tức là, thế nên, bởi",
    ),
    contrast: phrases(
      "nhưng, nhưng mà, tuy nhiên, thay vì, chứ không, chứ không phải, không phải là, thực ra, thật ra, thực tế, mặc dù, dù, trong khi, ngược lại, khác với, không giống, sự khác nhau, nhiều người nghĩ, nhiều người tưởng, mọi người nghĩ, hóa ra, hoá ra, còn",
    ),
    reframe: phrases(
      "không phải là, chứ không phải, thực ra, thật ra, sự thật là, lý do thật sự, lí do thật sự, không quan trọng, điều quan trọng là, quan trọng nhất là, ít ai biết, nhiều người tưởng, nhiều người nghĩ, nhiều người lầm, sai lầm là, hiểu lầm, hóa ra, hoá ra, vấn đề là, mấu chốt là, điểm mấu chốt, bản chất là, không có nghĩa là, đừng nghĩ, không nằm ở",
    ),
    general: phrases(
      "thường, thường thì, thông thường, bình thường thì, nói chung, trung bình, đa số, phần lớn, tùy vào, tuỳ vào, tùy theo, tuỳ theo, dựa vào, phụ thuộc vào, ví dụ, ví dụ như, chẳng hạn, chẳng hạn như, nghĩa là, có nghĩa là, tức là, gọi là, được gọi là, được coi là, được xem là, nếu bạn, nếu các bạn, nếu mọi người, khi bạn, khi các bạn, mỗi khi, trước khi bạn, sau khi bạn, trừ khi",
    ),
    notGeneral: phrases(
      "nếu bạn muốn, nếu các bạn muốn, nếu mọi người muốn, nếu bạn thích, nếu các bạn thích, nếu mọi người thích, nếu bạn cần, nếu các bạn cần, nếu bạn thấy, nếu các bạn thấy, khi các bạn xem, khi bạn xem",
    ),
    comparison: phrases(
      "nhiều hơn, ít hơn, rẻ hơn, mắc hơn, đắt hơn, nhanh hơn, chậm hơn, tốt hơn, cao hơn, thấp hơn, lớn hơn, nhỏ hơn, nặng hơn, nhẹ hơn, hơn #, gấp đôi, gấp #, gấp ba, so với, so sánh, bằng với, mỗi tháng, một tháng, mỗi năm, một năm, trung bình, tối đa, tối thiểu, chỉ bằng, một nửa, phần trăm, trên một",
    ),
    takeaway: phrases(`
      vì vậy, vì thế, do đó, tóm lại, tóm lại là, chốt lại, chốt lại là, kết luận, kết luận là, bài học, bài học là, lời khuyên, lời khuyên của mình, lời khuyên là, từ giờ, từ nay, lần sau, lần tới, nên nhớ, hãy nhớ, vậy nên, thay vào đó, giải pháp, cách khắc phục, cách giải quyết, tốt nhất là, tốt nhất nên, thay vì vậy, bạn nên, mọi người nên, các bạn nên, quy tắc là, nguyên tắc là, điều quan trọng là, quan trọng nhất là`),
    hype: phrases(`
      thần thánh, thần sầu, đỉnh của chóp, đỉnh nóc, kịch trần, bá cháy, bá đạo, siêu phẩm, cực phẩm, gây sốc, cực sốc, sốc, chấn động, không thể tin, không thể tin được, không thể tin nổi, hết hồn, bí mật, bí mật không ai, ít ai biết, không ai nói, không ai kể, cam đoan, đảm bảo, cam kết, # phần trăm, ngay lập tức, thay đổi cuộc đời, đổi đời, kỳ diệu, thần kỳ, vi diệu, cực đỉnh, siêu đỉnh, đảo điên, hết nước chấm, ngất ngây, phát khóc, khóc thét, đỉnh cao, hủy diệt, huỷ diệt, hot hit, hot trend, viral, triệu view, ảo ma, ảo ma canada, xịn sò, nhức nách, nhức cái nách`),
    hedge: phrases(`
      có lẽ, chắc là, chắc, hình như, nghe nói, nghe đồn, nghe bảo, kiểu như, đại loại, đại loại là, hên xui, không biết, không rõ, không chắc, người ta nói, người ta bảo, nhiều người nói, gì đó, này nọ, vân vân, dường như, tùy, tuỳ, tùy người, có khi, hình như là, mình nghĩ là, tôi nghĩ là, mình đoán, không nhớ, kiểu kiểu, sao sao, nói chung`),
    audience: phrases(
      "view, views, lượt xem, lượt thích, follow, follower, followers, người theo dõi, like, tim, lượt bán, lượt mua, đã bán, fan, subscriber, bình luận, giảm giá, mã giảm, off, freeship",
    ),
    setting: phrases(`
      cho tới khi, cho đến khi, tới khi, đến khi, tới lúc, đến lúc,      lửa nhỏ, lửa vừa, lửa lớn, lửa to, nhỏ lửa, lửa liu riu, vặn nhỏ lửa, nhiệt độ phòng, nhiệt độ thường, ngăn mát, ngăn đá, ngăn đông, tủ lạnh, tủ mát, qua đêm, để nguội, cách đêm, mỗi ngày, hàng ngày, mỗi sáng, mỗi tối, trước khi ngủ, sau khi ăn, khi bụng đói, ngày # lần, tuần # lần, # lần một ngày, # lần một tuần, chế độ máy bay, chế độ tối, cài đặt, toàn màn hình, phím tắt, ctrl, shift, alt, cmd, command, control, góc phải, góc trái, phía trên bên phải, rộng bằng vai, song song, vuông góc, hết cỡ, nước ấm, nước lạnh, nước sôi, nước nóng, vàng đều, vàng giòn, sánh lại, sệt lại, xăm xắp, ngập mặt, cách thủy, cách thuỷ, khô hoàn toàn, chế độ`),
    result: phrases(
      "vậy là, như vậy là, tổng là, tổng cộng, tổng cộng là, tính ra, tính ra là, tức là, tương đương, tương đương với, chênh, chênh lệch, tiết kiệm được, lời được, lãi được, còn lại là, chỉ bằng",
    ),
    tool: phrases(
      "bằng, bằng một, bằng cái, bằng tay, với một, với cái, với các, vào một, vào cái, vào trong, vào nồi, trong một, trong nồi, lên trên, dùng một, dùng cái",
    ),
  },
});
