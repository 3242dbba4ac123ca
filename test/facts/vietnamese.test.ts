/** What the facts make of Vietnamese: no inflection, no plural, several syllables a word, and often no subject. */

import { describe, expect, it } from "vitest";
import { said } from "./reason-facts.ts";

const told = (text: string) => said(text, "vi");
const verbs = (text: string) => told(text).steps.actions.map(({ verb }) => verb);
const SHUFFLED =
  "của là cái tô vào và mọi thì chén một mà được để rửa các luôn nước với cho ở rồi những sạch mấy cũng đổ lắm bát khăn của thì lau khô các là xếp";

describe("actions", () => {
  it.each([
    ["Cắt miếng vải dài 20 cm rồi gấp đôi lại.", ["cắt", "gấp"]],
    ["Đầu tiên, mọi người rửa sạch cọ bằng nước ấm.", ["rửa"]],
    ["Sau đó bấm vào biểu tượng bánh răng.", ["bấm"]],
    ["Các bạn nhớ tắt cầu dao trước khi tháo ổ cắm.", ["tắt"]],
    ["Bạn chỉ cần nhập mã vào ô này.", ["nhập"]],
    ["Bước hai, siết chặt con ốc bên trái.", ["siết"]],
    [
      "Đầu tiên, mình sẽ cắt 10 cm dây. Sau đó mình luồn vào lỗ thứ hai. Mình sẽ ép lại trong 5 phút.",
      ["cắt", "luồn", "ép"],
    ],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));

  it.each([
    "Hôm qua mình đi cắt tóc rồi về ngủ một giấc.",
    "Anh ấy đã tháo cái ổ cắm ra từ hôm trước.",
    "Mọi người nhớ lưu lại video này nha.",
    "Món này ăn ngon quá trời luôn mọi người ơi.",
    "Bạn có biết cách gấp ga giường không?",
    "Nhân viên ở đây dễ thương lắm.",
    "Theo dõi mình để xem thêm nhiều video nữa nhé.",
  ])("none in: %s", (text) => expect(verbs(text)).toEqual([]));

  it("come with amounts, times and what they last until", () => {
    const details = told(
      "Cho hai muỗng bột vào. Khuấy đều trong 5 phút. Để qua đêm cho khô.",
    ).steps.actions.map(({ detail }) => detail);
    expect(details).toEqual(["hai muỗng", "5 phút", "qua đêm"]);
  });

  it("stand in order where the words say so", () => {
    expect(told("Đầu tiên, lau khô bề mặt. Sau đó, dán băng keo lên.").steps.inOrder).toBe(true);
  });
});

describe("items", () => {
  it("are counted by classifiers, from the first to the last", () => {
    const { list } = told(
      "Ba sai lầm khi thuê phòng. Sai lầm đầu tiên là không hỏi giá điện. Sai lầm thứ hai là quên chụp hình lúc nhận phòng. Sai lầm cuối cùng là đưa cọc mà không lấy giấy.",
    );
    expect(list.items).toHaveLength(3);
    expect(list.announcement?.count).toBe(3);
    expect(list.kept).toBe(true);
  });

  it("are none where a first time is told", () => {
    const { list } = told("Lần đầu tiên mình tới đây là năm ngoái. Lần thứ hai thì trời mưa.");
    expect(list.items).toEqual([]);
  });
});

describe("quantities", () => {
  it.each([
    ["Cho 200g bột", "amount"],
    ["nướng ở 180 độ", "temperature"],
    ["đợi nửa tiếng", "time"],
    ["vé vào cổng 30 nghìn", "money"],
    ["một phần giá 45.000 thôi", "money"],
    ["vé người lớn 120.000₫ một lượt", "money"],
    ["cắt dài 3 cm", "size"],
  ])("%s", (text, kind) =>
    expect(told(text).quantities.map((quantity) => quantity.kind)).toContain(kind),
  );
});

describe("a place", () => {
  it("has its address, its prices and what is told of it", () => {
    const { places } = told(
      "Tiệm này sửa balo rất kỹ. Tiệm này nằm ở số 8 đường Nguyễn Du, quận 3. Thay khóa giá 40.000.",
    );
    expect(places.addresses).not.toEqual([]);
    expect(places.prices).toHaveLength(1);
    expect(places.mentions.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    "Cho thêm một muỗng đường rồi khuấy đều lên.",
    "Số một là ngủ đủ giấc, số hai là uống nước.",
    "Nó nằm trong hộp bút của mình.",
  ])("is none of: %s", (text) => expect(told(text).places.addresses).toEqual([]));
});

describe("asks", () => {
  it.each([
    ["Lưu lại để cuối tuần làm thử nhé.", "để cuối tuần làm thử nhé"],
    ["Lưu lại nha mọi người.", null],
  ])("%s", (text, reason) => {
    const [ask] = told(text).asks;
    expect(ask?.kind).toBe("save");
    expect(ask?.reason ?? null).toBe(reason);
  });

  it.each(["Lưu file vào máy rồi gửi cho khách.", "Mùi này lưu hương rất lâu trên áo."])(
    "none in: %s",
    (text) => expect(told(text).asks.filter(({ kind }) => kind === "save")).toEqual([]),
  );
});

describe("spelling", () => {
  const WRITTEN = "Đầu tiên, rửa sạch cọ. Sau đó, lau khô bằng khăn giấy trong 5 phút.";
  const expected = ["rửa", "lau"];

  it("counts for nothing in its Unicode form", () => {
    expect(verbs(WRITTEN.normalize("NFC"))).toEqual(expected);
    expect(verbs(WRITTEN.normalize("NFD"))).toEqual(expected);
  });

  it("may leave all diacritics out", () => {
    const bare = "Dau tien, rua sach co. Sau do, lau kho bang khan giay trong 5 phut.";
    expect(verbs(bare)).toEqual(["rua", "lau"]);
    expect(told(bare).quantities.map(({ kind }) => kind)).toContain("time");
  });
});

describe("words in no order", () => {
  it("say nothing", () => expect(told(SHUFFLED).readable).toEqual([]));

  it("say nothing where they only announce and number", () => {
    const bag =
      "hướng dẫn từng bước checklist mẹo cách làm công thức danh sách địa chỉ đầu tiên thứ hai thứ ba cuối cùng";
    const { asks, list, steps, places } = told(`${bag} lưu lại`);
    expect([asks, list.items, steps.actions, places.addresses]).toEqual([[], [], [], []]);
  });
});

describe("typed without marks", () => {
  it("no word of advertising is read into one that is spelt the same", () => {
    expect(told("Mua ngay cho tiện, có quà.").selling.map(({ text }) => text)).not.toEqual([]);
    expect(told("Dau tien de day qua dau, sau do dan hai mep lai.").selling).toEqual([]);
  });
});
