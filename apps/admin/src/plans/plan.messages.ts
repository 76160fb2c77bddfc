import { bilingual } from "../i18n/bilingual";

export const planMessages = bilingual({
  vi: {
    name: "Kế hoạch khắc phục |||| Kế hoạch khắc phục",
    empty: "Chưa có kế hoạch nào",
    invite: "Lập kế hoạch để tập hợp các nhiệm vụ của năm.",
    fields: {
      name: "Tên kế hoạch",
      unit: "Đơn vị ban hành",
      unitId: "Đơn vị ban hành",
      year: "Năm",
      number: "Số, ký hiệu",
      issuedOn: "Ngày ban hành",
      source: "Nguồn",
      search: "Tìm kế hoạch",
    },
    sections: { tasks: "Nhiệm vụ của kế hoạch" },
  },
  en: {
    name: "Remediation plan |||| Remediation plans",
    empty: "No plans yet",
    invite: "Write a plan to gather the year's tasks.",
    fields: {
      name: "Name",
      unit: "Issued by",
      unitId: "Issued by",
      year: "Year",
      number: "Number",
      issuedOn: "Issued on",
      source: "Source",
      search: "Search plans",
    },
    sections: { tasks: "Tasks of the plan" },
  },
});

export const directiveMessages = bilingual({
  vi: {
    name: "Văn bản chỉ đạo |||| Văn bản chỉ đạo",
    empty: "Chưa có văn bản chỉ đạo nào",
    invite: "Ghi văn bản hoặc kết luận để giao nhiệm vụ theo đó.",
    fields: {
      kind: "Loại",
      number: "Số, ký hiệu",
      issuedOn: "Ngày",
      issuer: "Cơ quan ban hành",
      extract: "Nội dung chỉ đạo",
      unit: "Đơn vị",
      unitId: "Đơn vị",
      source: "Nguồn",
      search: "Tìm văn bản",
    },
    kind: { DOCUMENT: "Văn bản", CONCLUSION: "Kết luận" },
    sections: { tasks: "Nhiệm vụ thực hiện" },
  },
  en: {
    name: "Directive |||| Directives",
    empty: "No directives yet",
    invite: "Record a document or a conclusion and the tasks that it orders.",
    fields: {
      kind: "Kind",
      number: "Number",
      issuedOn: "Date",
      issuer: "Issuer",
      extract: "What it orders",
      unit: "Unit",
      unitId: "Unit",
      source: "Source",
      search: "Search directives",
    },
    kind: { DOCUMENT: "Document", CONCLUSION: "Conclusion" },
    sections: { tasks: "Tasks that carry it out" },
  },
});

export const causeMessages = bilingual({
  vi: {
    name: "Nguyên nhân |||| Nguyên nhân",
    empty: "Chưa có nguyên nhân nào",
    invite: "Thêm nguyên nhân vào danh mục.",
    fields: {
      code: "Mã",
      name: "Nguyên nhân",
      nameEn: "Tên tiếng Anh",
      kind: "Loại",
      position: "Thứ tự",
      active: "Đang dùng",
      search: "Tìm nguyên nhân",
    },
    kind: { SUBJECTIVE: "Chủ quan", OBJECTIVE: "Khách quan" },
  },
  en: {
    name: "Cause |||| Causes",
    empty: "No causes yet",
    invite: "Add a cause to the list.",
    fields: {
      code: "Code",
      name: "Cause",
      nameEn: "English name",
      kind: "Kind",
      position: "Place",
      active: "In use",
      search: "Search causes",
    },
    kind: { SUBJECTIVE: "Subjective", OBJECTIVE: "Objective" },
  },
});
