/** Lời của `validate` và `calibrate`: đọc file xuất, và kết quả. */

import type { posts as en } from "../en/posts.ts";

export const posts: Record<keyof typeof en, string> = {
  "posts.no-saves":
    "Không có cột nào chứa lượt lưu. Các cột: {columns}. Chỉ ra bằng --saves COLUMN. TikTok Studio không xuất cột này: hãy tự thêm một cột tên saves.",
  "posts.no-views":
    "Không có cột nào chứa lượt xem. Các cột: {columns}. Chỉ ra bằng --views COLUMN.",
  "posts.no-texts":
    "Không có cột nào chứa caption, kịch bản hay chữ trên màn hình. Các cột: {columns}. Chỉ ra bằng --text, --script hoặc --overlay.",
  "posts.column-not-there": "Không có cột {column} cho {field}. Các cột: {columns}.",
  "posts.empty": "File trống.",
  "posts.binary": "File là dữ liệu nhị phân, không phải văn bản.",
  "posts.workbook": "Đây là file bảng tính hoặc file zip. Hãy lưu các bài đăng thành CSV.",
  "posts.packed": "File nén gzip bị hỏng ({reason}).",
  "posts.encoding": "Không đọc bài đăng ở bảng mã {encoding}. Hãy lưu thành UTF-8.",
  "posts.quotes":
    "Quá nhiều dấu ngoặc kép không đóng, cái cuối ở dòng {line}. Hãy xuất lại các bài đăng.",
  "posts.too-few":
    "Dùng được {posts} bài, mà để tính trọng số cần {least}: chưa tính gì. Từ 45 bài trở lên mới đáng xem.",
  "posts.none": "Không hàng nào dùng được.",
  "posts.rows": "Dùng {used} trên {read} hàng.",
  "posts.row-at": "dòng {line}: {message}",
  "posts.more-rows": "và {n} dòng nữa (--format json liệt kê 1000 dòng đầu)",
  "posts.row.not-json": "không phải JSON",
  "posts.row.not-an-object": "không phải object",
  "posts.row.too-large": "dài quá một bài đăng (1 MB)",
  "posts.row.open-quote": "có dấu ngoặc kép không đóng",
  "posts.row.cells": "{cells} ô trong khi có {header} cột",
  "posts.row.missing": "thiếu {field}",
  "posts.row.not-a-count": "{field} không phải số đếm: {value}",
  "posts.row.not-a-text": "{field} không phải văn bản",
  "posts.row.no-video": "không phải video: {type}",
  "posts.row.duplicate": "trùng bài ở dòng {first}",
  "posts.row.young": "lúc xuất, bài đăng chưa được 48 giờ",
  "validity.title": "Điểm xếp hạng lượt lưu thật tốt đến đâu",
  "validity.rows": "{used} bài từ {read} hàng; {left} không dùng",
  "validity.cohort": "{posts} bài của {authors} tác giả",
  "validity.cohort-anonymous": "{posts} bài, không ghi tác giả",
  "validity.median": "trung vị {saves} lượt lưu trên 1.000 lượt xem",
  "validity.by-posts": "khoảng tính bằng cách rút bài: ít hơn 10 tác giả",
  "validity.predictor": "xếp theo",
  "validity.rho": "rho",
  "validity.interval": "khoảng 95 %",
  "validity.from-to": "{low} đến {high}",
  "validity.in-source": "nguồn",
  "validity.in-author": "tác giả",
  "validity.in-topic": "chủ đề",
  "validity.auc": "AUC",
  "validity.score": "Điểm",
  "validity.forecast": "Dự báo",
  "validity.length": "độ dài văn bản",
  "validity.hashtags": "số hashtag",
  "validity.digits": "số chữ số",
  "validity.how-to-words": "số từ “cách làm”",
  "validity.partial": "Điểm khi đã biết Dự báo: {rho} ({low} đến {high})",
  "validity.no-forecast": "{n} bài không có dự báo được tính là thứ hạng 50",
  "validity.sources": "theo nguồn: {list}",
  "validity.within":
    "trong {sources} nguồn ({sourcePosts} bài), {authors} tác giả ({authorPosts} bài), {topics} chủ đề (trên 0 ở {above})",
  "validity.part": "hạng mục, quy tắc",
  "validity.posts": "số bài",
  "validity.share": "có",
  "validity.with": "lưu khi có",
  "validity.without": "không có",
  "validity.small": "{posts} bài trong {cohorts} nhóm ít hơn 30 bài không có số liệu.",
  "validity.notes":
    "rho: tương quan hạng Spearman với lượt lưu trên lượt xem, log((lưu + 1) / (xem + 100)). Nguồn, tác giả, chủ đề: trung bình trong từng nhóm, của các nguồn có từ 30 bài, các tác giả có từ 8 bài, 20 hashtag phổ biến nhất. AUC: bao nhiêu lần một bài thuộc nhóm phần tư cao nhất đứng trên bài khác, 0.5 là không nói lên gì. Có: đạt ít nhất nửa điểm; lưu: trung vị trên 1.000 lượt xem. Không con số nào ở đây là xác suất.",
  "calibrate.title": "Trọng số từ {posts} bài của bạn, {scripts} bài có kịch bản",
  "calibrate.before": "rho của trọng số có sẵn",
  "calibrate.after": "rho của trọng số riêng",
  "calibrate.range": "{rho} (95 %: {low} đến {high})",
  "calibrate.module": "hạng mục",
  "calibrate.shipped": "có sẵn",
  "calibrate.own": "của bạn",
  "calibrate.directional":
    "{posts} bài chỉ cho thấy xu hướng: có từ 45 bài hãy tin các trọng số này.",
  "calibrate.unchanged":
    "Trọng số riêng xếp hạng bài của bạn kém hơn trọng số có sẵn: profile giữ trọng số có sẵn.",
  "calibrate.undated":
    "{n} bài không có ngày đọc được: không biết đã qua 48 giờ chưa, nên vẫn giữ.",
  "calibrate.what":
    "Trọng số riêng được đánh giá trên những bài không dùng để tính ra chúng (chia năm phần); khoảng tính bằng cách rút bài. Chúng được kéo về phía trọng số có sẵn, càng ít bài càng kéo mạnh. Profile chỉ chứa trọng số và số đếm.",
  "calibrate.written": "Đã ghi vào {file}; dùng bằng --profile {file}.",
  "calibrate.no-post": "“{title}” không khớp bài nào trong file xuất (theo id, link hoặc tiêu đề).",
};
