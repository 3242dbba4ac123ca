/** Vietnamese verbs that open an instruction, by their first syllable, over all fields. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Hardly ever anything but a verb at the start of a clause. */
export const PLAIN_VERBS = words(`
cắt thái băm xắt gọt bóc lột rửa ngâm luộc chiên rán xào nướng hầm ninh om rim chần trụng ướp trộn
khuấy quậy đảo lật vớt đổ rót rắc phết quét xịt thoa bôi xoa đun nấu phi xay giã vắt chắt lọc nhào
nhồi cán nặn gói cuộn xếp bấm nhấn chọn gõ nhập tải dán xóa xoá vuốt chụp chỉnh chuyển gửi gởi viết
ghi rẽ quẹo đứng ngồi gập duỗi nâng siết xoay nghiêng đẩy kéo nhảy lặp chải buộc thắt khâu thêu đan
vẽ khoan tháo lắp ráp vặn xiết cắm rút lau giặt phơi ủi treo tưới bón gieo nhổ chia trừ lập tạo đeo
đậy ủ dằm nghiền tán rây bào nạo tách đong nêm nếm pha hòa hoà xé chẻ khía khứa nhúng lăn tẩm bọc
phủ trải múc chan bày dọn chêm nhét luồn xỏ gắn đính dồn gom gạt lắc vẩy vảy nhỏ thả đặt bỏ lấy mở
tắt bật mài giũa cạo nhuộm sấy hơ thui quết trét trát sơn đóng đào xới tỉa ghép chiết gạch khoanh
tô điền nộp soạn copy click save add mix kết dùng sử chuẩn bật thêm giữ tăng hạ hít thở thay đợi chờ
gỡ bẻ vò bóp nhào xốc chao trần chưng tráng lót bắc canh hớt gội tẩy quấn kẹp gác chống gồng căng
cuốn chấm gập ép xông chườm bấm quẹt vạch kẻ lướt đăng hẹn gọi tra hỏi so tính
`);

/** As often a noun, an adjective or another word: counted only where an object or a particle follows. */
export const DOUBTFUL_VERBS = words(`
cho để làm đi ăn uống xem nghe mua bán nói đến tới ghé tìm đọc học chạy bước lên xuống nằm tập nghỉ
ngủ đánh đập cân kiểm tiết tránh hạn đổi kho hấp nhân cộng may móc hàn gấp bảo bắt áo trồng chơi
thử nhớ ký mang mặc tắm giảm đầu phân phối sao rang cấp cất hâm xả tự nối kẻ chú trang đo rã đọc cài lưu
quay dàn đưa trả vào ra qua về cầm cột ngắt chặt vo dầm dẫn tham xin nhìn trét hứng canh
`);

/** So general that only an amount, a place or a tool makes them an instruction. */
export const WEAK_VERBS = words(`
làm đi ăn uống xem nghe mua bán nói đến tới ghé tìm học chạy lên xuống thử lấy nhớ giữ chơi trả vào ra qua về gọi
hỏi đợi chờ mở đọc dùng sử đưa nhìn cầm tự ngồi đứng mang tham xin thêm cho để ngủ nghỉ bắt so tính chọn kết bỏ đăng chuẩn
`);
