/** How Vietnamese counts the items of a list: a classifier with its place ("món thứ hai", "bước 1"). */

const phrases = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** What is counted: "món thứ hai", "địa điểm cuối cùng". */
const counted = () =>
  phrases(
    "bước, cái, món, quán, chỗ, nơi, tiệm, địa điểm, điểm, điều, loại, cách, mẹo, bí quyết, lý do, lí do, sai lầm, lỗi, dấu hiệu, nguyên tắc, bài, bài tập, động tác, app, ứng dụng, web, trang, trang web, kênh, cuốn, quyển, cuốn sách, quyển sách, em, chiếc, con, bé, combo, phần, công thức, thói quen, câu, từ, kỹ năng, phương pháp, kiểu, mẫu, sản phẩm, người, bạn, thứ, tip, tips, lưu ý, ý, yếu tố, công cụ, phim, bộ, vị, màu, set, topping, ngày, tầng, khu, thói quen, quy tắc, trường hợp, giai đoạn, tuyệt chiêu, chiêu",
  );

const withEach = (before: readonly string[], places: readonly string[]): readonly string[] =>
  before.flatMap((noun) => places.map((place) => `${noun} ${place}`));

/** "Thứ nhất" and "đầu tiên" open a list, also behind what is counted. */
export const firsts = (): readonly string[] => [
  ...phrases("thứ nhất, đầu tiên, một là"),
  ...withEach(counted(), ["thứ nhất", "đầu tiên"]),
];

export const numbered = (): readonly string[] => [
  ...firsts(),
  ...withEach(counted(), ["thứ #", "số #"]),
  ...phrases(
    "thứ #, số #, bước #, bước số #, cách #, mẹo #, tip #, điều #, lý do #, lí do #, bí quyết #, quán #, món #, địa điểm #, bài #, động tác #, sai lầm #, dấu hiệu #, nguyên tắc #, ngày #, app #, option #, phần #, công đoạn #, hai là, ba là, bốn là, năm là",
  ),
];

export const next = (): readonly string[] => [
  ...withEach(counted(), ["tiếp theo", "kế tiếp", "tiếp đến", "kế nữa", "tiếp nữa", "nữa là"]),
  ...phrases(
    "tiếp theo là, tiếp đến là, kế tiếp là, kế đến là, tiếp nữa là, tiếp tục là, còn có, còn nữa, ngoài ra còn, ngoài ra còn có, một cái nữa là, một điều nữa là, rồi tới, rồi đến, sau đó là, bên cạnh đó, thêm nữa là, chưa hết",
  ),
];

export const last = (): readonly string[] => [
  ...withEach(counted(), ["cuối cùng", "cuối"]),
  ...phrases("cuối cùng là, và cuối cùng, sau cùng là, cuối cùng, sau cùng, điều cuối cùng là"),
];
