/** The words around an article, in lower case NFC: said once, patterns are made of them. */

export const WEEKDAYS = [
  "thứ hai",
  "thứ ba",
  "thứ tư",
  "thứ năm",
  "thứ sáu",
  "thứ bảy",
  "thứ bẩy",
  "thứ [2-7]",
  "chủ nhật",
  "cn"
] as const;

export const DATE_LABELS = [
  "lần cập nhật cuối",
  "cập nhật lần cuối",
  "cập nhật lúc",
  "cập nhật",
  "ngày đăng",
  "ngày xuất bản",
  "xuất bản",
  "đăng ngày",
  "đăng lúc",
  "đăng",
  "thời gian",
  "ngày",
  "lúc",
  "gmt",
  "utc"
] as const;

/** What stands before the writer's name. */
export const BYLINE_LABELS = [
  "bài, ảnh",
  "bài và ảnh",
  "bài - ảnh",
  "bài & ảnh",
  "bài ảnh",
  "tin, ảnh",
  "tin và ảnh",
  "tin - ảnh",
  "tin, bài",
  "tin, bài, ảnh",
  "bài viết",
  "bài",
  "tin",
  "tác giả",
  "người viết",
  "thực hiện",
  "phóng viên"
] as const;

/** What a caption begins with, or ends in before the photographer's name. */
export const CAPTION_LABELS = [
  "ảnh",
  "ảnh minh họa",
  "ảnh tư liệu",
  "trong ảnh",
  "nguồn ảnh",
  "đồ họa",
  "photo"
] as const;

/** Buttons and notices of the page around an article: a line that is one of them, or begins with one and a colon. */
export const FURNITURE = [
  "source",
  "nguồn",
  "nguồn tin",
  "chia sẻ",
  "chia sẻ bài viết",
  "chia sẻ bài viết này",
  "xem phiên bản mobile",
  "xem bản in",
  "xem thêm",
  "bản in",
  "in bài viết",
  "in bài",
  "gửi bài viết",
  "gửi email",
  "gửi cho bạn bè",
  "gửi bình luận",
  "gửi phản hồi",
  "bình luận",
  "ý kiến bạn đọc",
  "ý kiến",
  "phản hồi",
  "lưu bài viết",
  "nghe bài viết",
  "nghe đọc bài",
  "cỡ chữ",
  "từ khóa",
  "thẻ",
  "tag",
  "tags",
  "tin liên quan",
  "tin cùng chuyên mục",
  "tin khác",
  "tin mới",
  "bài liên quan",
  "bài viết liên quan",
  "các tin khác",
  "đọc thêm",
  "đọc tiếp",
  "đọc nhiều",
  "lượt xem",
  "lượt đọc",
  "số lượt đọc",
  "trở lại",
  "quay lại",
  "về đầu trang",
  "về trang chủ",
  "trang chủ",
  "theo dõi trên",
  "like",
  "share",
  "facebook",
  "twitter",
  "zalo",
  "print",
  "email",
  "thích"
] as const;
