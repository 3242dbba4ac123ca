/** Vietnamese verbs that open an instruction, by their first syllable, over all fields. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Hardly ever anything but a verb at the start of a clause. */
export const plainVerbs = () =>
  words(`
cắt thái băm xắt gọt bóc lột rửa ngâm luộc chiên rán xào nướng hầm ninh om rim chần trụng ướp trộn
khuấy quậy đảo lật vớt đổ rót rắc phết xịt thoa bôi xoa đun nấu phi xay giã vắt chắt lọc nhào nhồi
cán nặn gói cuộn xếp bấm nhấn chọn gõ nhập tải dán xóa xoá vuốt chụp chỉnh chuyển gửi gởi viết ghi
rẽ quẹo gập duỗi nâng siết xoay nghiêng đẩy kéo nhảy lặp chải buộc thắt khâu thêu đan vẽ khoan
tháo lắp ráp vặn xiết cắm rút lau giặt phơi ủi treo tưới bón gieo nhổ chia trừ lập tạo đeo đậy ủ
dằm nghiền tán rây bào nạo tách đong nêm nếm pha hòa hoà xé chẻ khía khứa nhúng lăn tẩm bọc phủ
chan bày dọn chêm nhét luồn xỏ gắn đính dồn gom gạt lắc vẩy vảy nhỏ thả đặt bỏ lấy mở tắt bật mài
giũa cạo nhuộm sấy quết trét trát sơn đóng đào xới tỉa ghép chiết gạch khoanh điền nộp soạn copy
click save add mix kết dùng sử chuẩn thêm giữ tăng hạ hít thở thay đợi chờ gỡ bẻ vò bóp xốc chao
trần chưng tráng lót bắc hớt gội tẩy quấn kẹp gác chống gồng căng cuốn ép xông chườm vạch kẻ đăng
gọi tra
`);

/** As often a noun, an adjective or another word: counted only where an object or a particle follows. */
export const doubtfulVerbs = () =>
  words(`
cho để làm đi uống mua ghé tìm đọc học chạy bước nằm tập nghỉ ngủ đánh đập cân kiểm tiết tránh hạn
đổi kho hấp cộng may móc hàn gấp bắt áo trồng chơi thử nhớ ký mang tắm giảm đầu rang hâm xả nối đo
cài lưu dàn đưa trả cầm cột ngắt chặt vo dầm hứng đứng ngồi múc chấm quét
`);

/** So general that only an amount, a place or a tool makes them an instruction. */
export const weakVerbs = () =>
  words(`
làm đi uống mua ghé tìm học chạy thử lấy nhớ giữ chơi trả gọi đợi chờ mở đọc dùng sử đưa cầm ngồi
đứng mang thêm cho để ngủ nghỉ bắt chọn kết bỏ đăng chuẩn
`);
