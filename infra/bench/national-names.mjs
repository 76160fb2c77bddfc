/** The provinces since 1 July 2025; a smaller set has the first ones. */
export const provinces = [
  "Tỉnh Cao Bằng",
  "Tỉnh Nghệ An",
  "Tỉnh Đồng Nai",
  "Thành phố Hà Nội",
  "Thành phố Huế",
  "Thành phố Hải Phòng",
  "Thành phố Đà Nẵng",
  "Thành phố Hồ Chí Minh",
  "Thành phố Cần Thơ",
  "Tỉnh Tuyên Quang",
  "Tỉnh Lào Cai",
  "Tỉnh Thái Nguyên",
  "Tỉnh Phú Thọ",
  "Tỉnh Bắc Ninh",
  "Tỉnh Hưng Yên",
  "Tỉnh Ninh Bình",
  "Tỉnh Quảng Trị",
  "Tỉnh Quảng Ngãi",
  "Tỉnh Gia Lai",
  "Tỉnh Khánh Hòa",
  "Tỉnh Lâm Đồng",
  "Tỉnh Đắk Lắk",
  "Tỉnh Tây Ninh",
  "Tỉnh Vĩnh Long",
  "Tỉnh Đồng Tháp",
  "Tỉnh Cà Mau",
  "Tỉnh An Giang",
  "Tỉnh Lạng Sơn",
  "Tỉnh Lai Châu",
  "Tỉnh Điện Biên",
  "Tỉnh Sơn La",
  "Tỉnh Quảng Ninh",
  "Tỉnh Thanh Hóa",
  "Tỉnh Hà Tĩnh",
];

export const departments = [
  "Sở Nội vụ",
  "Sở Tài chính",
  "Sở Tư pháp",
  "Sở Công Thương",
  "Sở Xây dựng",
  "Sở Nông nghiệp và Môi trường",
  "Sở Khoa học và Công nghệ",
  "Sở Giáo dục và Đào tạo",
  "Sở Y tế",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Dân tộc và Tôn giáo",
  "Sở Ngoại vụ",
  "Văn phòng Ủy ban nhân dân",
  "Thanh tra tỉnh",
  "Ban Quản lý các khu công nghiệp",
];

/** A commune is called by one of the first words and one of the second. */
export const communeWords = {
  first: [
    ...["An", "Bình", "Cẩm", "Đông", "Hòa", "Hưng", "Kim", "Long", "Minh"],
    ...["Nam", "Phú", "Quang", "Sơn", "Tân", "Thanh", "Vĩnh", "Xuân"],
  ],
  second: [
    ...["Giang", "Lộc", "Thịnh", "Trường", "Thượng", "Khê", "Lâm", "Mỹ", "Hải", "Phong", "Thạch", "Yên"],
    ...["Đức", "Hà", "Châu", "Ngọc", "Lĩnh", "Thủy", "Hợp", "Tiến"],
  ],
};

export const areas = [
  "Công tác chỉ đạo, điều hành cải cách hành chính",
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy hành chính",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội",
];

export const criteria = [
  "Thực hiện kế hoạch",
  "Công tác kiểm tra",
  "Công tác tuyên truyền",
  "Chế độ báo cáo",
  "Sáng kiến, giải pháp mới",
  "Rà soát, hệ thống hóa văn bản",
  "Xử lý kiến nghị, phản ánh của người dân",
  "Công khai, minh bạch thông tin",
];

export const leaves = [
  "Ban hành kịp thời, đúng nội dung theo hướng dẫn",
  "Mức độ hoàn thành nhiệm vụ được giao trong năm",
  "Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn",
];

export const taskTitles = [
  "Rà soát, ban hành bổ sung kế hoạch cải cách hành chính",
  "Chấn chỉnh việc tiếp nhận và trả kết quả tại bộ phận một cửa",
  "Công khai xin lỗi và khắc phục hồ sơ giải quyết quá hạn",
  "Cập nhật, niêm yết đầy đủ thủ tục hành chính",
  "Tổ chức tập huấn nghiệp vụ cho công chức chuyên môn",
  "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
  "Nâng tỷ lệ nộp hồ sơ trực tuyến, thanh toán trực tuyến",
  "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính",
  "Bổ sung tài liệu kiểm chứng còn thiếu",
  "Xử lý dứt điểm kiến nghị, phản ánh của người dân, tổ chức",
  "Rà soát văn bản quy phạm pháp luật hết hiệu lực",
  "Tự kiểm tra công tác quản lý tài chính, tài sản công",
];

export const updateNotes = [
  "Đã ban hành văn bản chỉ đạo và phân công từng công chức thực hiện.",
  "Đã hoàn thành bước rà soát, đang tổng hợp số liệu của các bộ phận.",
  "Đã phối hợp với Sở Nội vụ thống nhất cách chấm điểm và tài liệu kiểm chứng.",
  "Còn vướng mắc về phần mềm một cửa điện tử, đã có văn bản đề nghị hỗ trợ.",
  "Đã nộp tài liệu kiểm chứng, đề nghị xem xét.",
];
