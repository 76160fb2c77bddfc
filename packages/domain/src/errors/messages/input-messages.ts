import type { LocalisedText } from "../language.js";

export const inputMessages = {
  badInput: { vi: "Dữ liệu gửi lên không hợp lệ.", en: "The input is not valid." },
  badId: { vi: "Mã định danh “{id}” không hợp lệ.", en: "“{id}” is not a valid id." },
  badDecimal: {
    vi: "“{value}” không phải số thập phân hợp lệ (ví dụ: 4.9).",
    en: "“{value}” is not a plain decimal number (such as 4.9).",
  },
  badDate: {
    vi: "“{value}” không phải ngày hợp lệ (ví dụ: 2023-12-31).",
    en: "“{value}” is not a valid date (such as 2023-12-31).",
  },
  badEmail: { vi: "“{value}” không phải địa chỉ email hợp lệ.", en: "“{value}” is not a valid e-mail." },
  badUrl: {
    vi: "“{value}” không phải đường dẫn http(s) hợp lệ.",
    en: "“{value}” is not a valid http(s) address.",
  },
  required: { vi: "Thông tin này là bắt buộc.", en: "This is required." },
  tooLong: { vi: "Tối đa {max} ký tự.", en: "At most {max} characters." },
  tooMany: { vi: "Tối đa {max} mục.", en: "At most {max} items." },
  outOfRange: { vi: "Giá trị phải từ {min} đến {max}.", en: "The value must lie between {min} and {max}." },
  notInteger: { vi: "Giá trị phải là số nguyên.", en: "The value must be a whole number." },
  mustBePositive: { vi: "Giá trị phải lớn hơn 0.", en: "The value must be greater than 0." },
  mustNotBeNegative: { vi: "Giá trị không được âm.", en: "The value must not be negative." },
  duplicateItem: { vi: "“{value}” bị lặp lại.", en: "“{value}” is repeated." },
  duplicateCode: { vi: "Mã “{code}” đã được sử dụng.", en: "The code “{code}” is already used." },
  staleVersion: {
    vi: "Dữ liệu đã được người khác thay đổi. Hãy xem bản mới nhất rồi thực hiện lại.",
    en: "Someone else has changed this. Look at the current state and try again.",
  },
  inUse: { vi: "Không thể xóa vì dữ liệu đang được sử dụng.", en: "It is in use and cannot be removed." },
  referenceMissing: {
    vi: "Dữ liệu được tham chiếu không tồn tại.",
    en: "What this refers to does not exist.",
  },
  unitHasChildren: {
    vi: "Đơn vị còn đơn vị trực thuộc nên không thể xóa.",
    en: "The unit still has units beneath it and cannot be removed.",
  },
  unitCycle: {
    vi: "Đơn vị không thể trực thuộc chính nó hoặc đơn vị cấp dưới của nó.",
    en: "A unit cannot lie beneath itself.",
  },
  periodEndsBeforeStart: {
    vi: "Ngày kết thúc phải sau ngày bắt đầu.",
    en: "The end must not lie before the start.",
  },
  queryTooComplex: {
    vi: "Truy vấn quá phức tạp ({complexity}, tối đa {max}).",
    en: "The query is too complex ({complexity}, at most {max}).",
  },
  queryTooDeep: {
    vi: "Truy vấn lồng quá sâu (tối đa {max} cấp).",
    en: "The query is nested too deeply (at most {max} levels).",
  },
  malformedQuery: { vi: "Truy vấn GraphQL không hợp lệ.", en: "The GraphQL query is malformed." },
  malformedJson: { vi: "Nội dung JSON không hợp lệ.", en: "The body is not valid JSON." },
  badCursor: { vi: "Con trỏ trang không hợp lệ.", en: "The cursor is not valid." },
  badPaging: {
    vi: "Không thể dùng đồng thời các tham số phân trang này.",
    en: "These paging arguments cannot be combined.",
  },
  pageTooLarge: { vi: "Mỗi trang tối đa {max} dòng.", en: "A page holds at most {max} rows." },
  fileEmpty: { vi: "Tệp rỗng.", en: "The file is empty." },
  fileTooLarge: { vi: "Tệp vượt quá {maxMb} MB.", en: "The file is larger than {maxMb} MB." },
  fileTypeNotAllowed: {
    vi: "Loại tệp “{type}” không được chấp nhận.",
    en: "Files of type “{type}” are not accepted.",
  },
  fileContentMismatch: {
    vi: "Nội dung tệp không khớp với loại tệp.",
    en: "The file's content does not match its type.",
  },
  fileNameBad: { vi: "Tên tệp không hợp lệ.", en: "The file's name is not valid." },
  uploadUnknown: {
    vi: "Không tìm thấy tệp đã tải lên; hãy tải lại.",
    en: "There is no such upload of yours; upload it again.",
  },
  tooManyUploads: {
    vi: "Bạn có quá nhiều tệp tải lên chưa dùng (tối đa {max}).",
    en: "You have too many uploads that are not used yet (at most {max}).",
  },
  uploadUsed: {
    vi: "Tệp đã tải lên này đã được dùng cho một tài liệu khác.",
    en: "This upload has already become another piece of evidence.",
  },
  fileOrLink: {
    vi: "Cần đúng một trong hai: tệp đã tải lên hoặc đường dẫn.",
    en: "Give either an upload or an address, not both.",
  },
  uploadIncomplete: {
    vi: "Tệp chưa được tải lên đầy đủ.",
    en: "The upload is not complete.",
  },
} as const satisfies Record<string, LocalisedText>;
