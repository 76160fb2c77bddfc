import { bilingual } from "../i18n/bilingual";

export const documentMessages = bilingual({
  vi: {
    actions: { attach: "Đính kèm", replace: "Thay bằng bản mới" },
    attachFirst: "Chưa có tài liệu. Đính kèm bản quét hoặc đường dẫn.",
    none: "Chưa có tài liệu.",
    former: "Bản trước",
    title: "Bản văn bản",
    progress: "Tình hình thực hiện",
  },
  en: {
    actions: { attach: "Attach", replace: "Replace with a newer one" },
    attachFirst: "No document yet. Attach a scan or a link.",
    none: "No document yet.",
    former: "The one before",
    title: "The document itself",
    progress: "How far it is carried out",
  },
});
