import { bilingual } from "../i18n/bilingual";

export const evidenceMessages = bilingual({
  vi: {
    name: "Tài liệu kiểm chứng |||| Tài liệu kiểm chứng",
    fields: {
      title: "Tên tài liệu",
      number: "Số, ký hiệu",
      issuedOn: "Ngày ban hành",
      issuer: "Cơ quan ban hành",
      page: "Trang",
      url: "Đường dẫn",
      file: "Tệp",
      note: "Ghi chú",
    },
    actions: {
      attach: "Đính kèm tài liệu",
      chooseFile: "Chọn tệp",
      download: "Tải tệp về",
      openLink: "Mở liên kết",
      retry: "Tải tiếp",
    },
    explanations: {
      fileOrLink: "Đính kèm một tệp hoặc nhập một đường dẫn.",
      uploading: "Đang tải lên %{percent}%",
      uploaded: "Đã tải lên",
      interrupted: "Bị gián đoạn. Phần đã tải lên được giữ lại; bấm “Tải tiếp” khi có mạng.",
      tooLarge: "Tệp quá lớn",
    },
    done: { attach: "Đã đính kèm tài liệu" },
    size: "%{size} KB",
  },
  en: {
    name: "Evidence |||| Evidence",
    fields: {
      title: "Title",
      number: "Number",
      issuedOn: "Issued on",
      issuer: "Issuer",
      page: "Page",
      url: "Link",
      file: "File",
      note: "Note",
    },
    actions: {
      attach: "Attach evidence",
      chooseFile: "Choose a file",
      download: "Download",
      openLink: "Open the link",
      retry: "Resume",
    },
    explanations: {
      fileOrLink: "Attach a file, or give a link.",
      uploading: "Uploading %{percent}%",
      uploaded: "Uploaded",
      interrupted: "Interrupted. What was uploaded is kept; resume when the network is back.",
      tooLarge: "The file is too large",
    },
    done: { attach: "Evidence attached" },
    size: "%{size} KB",
  },
});
