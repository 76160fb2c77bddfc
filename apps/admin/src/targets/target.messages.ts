import { bilingual } from "../i18n/bilingual";

export const targetMessages = bilingual({
  vi: {
    name: "Chỉ tiêu |||| Chỉ tiêu",
    empty: "Chưa có chỉ tiêu nào",
    fields: {
      indicator: "Chỉ số",
      indicatorId: "Chỉ số",
      unit: "Đơn vị",
      unitId: "Đơn vị",
      year: "Năm",
      comparator: "So sánh",
      value: "Mức phải đạt",
      dueOn: "Đến ngày",
      latest: "Số liệu mới nhất",
      state: "Tình trạng",
      source: "Nguồn",
    },
    comparator: { GTE: "Từ", GT: "Trên", LTE: "Không quá", LT: "Dưới", EQ: "Bằng" },
    goalBy: "Chỉ tiêu: %{goal} · hạn %{date}",
    state: { MET: "Đạt", ON_TRACK: "Đúng tiến độ", BEHIND: "Chậm", NO_DATA: "Chưa có số liệu" },
    sections: {
      measurements: "Số liệu theo kỳ",
      goal: "Mục tiêu",
      projected: "Dự báo đến hạn",
      noMeasurements: "Chưa có số liệu.",
    },
  },
  en: {
    name: "Target |||| Targets",
    empty: "No targets yet",
    fields: {
      indicator: "Indicator",
      indicatorId: "Indicator",
      unit: "Unit",
      unitId: "Unit",
      year: "Year",
      comparator: "Comparison",
      value: "To reach",
      dueOn: "By",
      latest: "Latest figure",
      state: "Status",
      source: "Source",
    },
    comparator: { GTE: "At least", GT: "More than", LTE: "At most", LT: "Less than", EQ: "Exactly" },
    goalBy: "Target: %{goal} · by %{date}",
    state: { MET: "Met", ON_TRACK: "On track", BEHIND: "Behind", NO_DATA: "No figures" },
    sections: {
      measurements: "Figures by period",
      goal: "Target",
      projected: "Projected",
      noMeasurements: "No figures yet.",
    },
  },
});

export const indicatorMessages = bilingual({
  vi: {
    name: "Chỉ số |||| Chỉ số",
    empty: "Chưa có chỉ số nào",
    fields: {
      code: "Mã",
      name: "Tên chỉ số",
      nameEn: "Tên tiếng Anh",
      measure: "Đơn vị tính",
      numeratorName: "Tử số",
      denominatorName: "Mẫu số",
      search: "Tìm chỉ số",
    },
  },
  en: {
    name: "Indicator |||| Indicators",
    empty: "No indicators yet",
    fields: {
      code: "Code",
      name: "Name",
      nameEn: "English name",
      measure: "Measure",
      numeratorName: "Numerator",
      denominatorName: "Denominator",
      search: "Search indicators",
    },
  },
});

export const measurementMessages = bilingual({
  vi: {
    name: "Số liệu |||| Số liệu",
    empty: "Chưa có số liệu nào",
    invite: "Nhập số liệu của kỳ để theo dõi chỉ tiêu.",
    actions: { add: "Nhập số liệu" },
    fields: {
      indicator: "Chỉ số",
      indicatorId: "Chỉ số",
      unit: "Đơn vị",
      unitId: "Đơn vị",
      period: "Kỳ",
      periodStart: "Từ ngày",
      periodEnd: "Đến ngày",
      numerator: "Tử số",
      denominator: "Mẫu số",
      value: "Giá trị",
      source: "Nguồn số liệu",
    },
  },
  en: {
    name: "Measurement |||| Measurements",
    empty: "No figures yet",
    invite: "Enter a period's figures to follow the targets.",
    actions: { add: "Enter figures" },
    fields: {
      indicator: "Indicator",
      indicatorId: "Indicator",
      unit: "Unit",
      unitId: "Unit",
      period: "Period",
      periodStart: "From",
      periodEnd: "To",
      numerator: "Numerator",
      denominator: "Denominator",
      value: "Value",
      source: "Source",
    },
  },
});

export const indexResultMessages = bilingual({
  vi: {
    name: "Kết quả chỉ số khác |||| Kết quả chỉ số khác",
    empty: "Chưa có kết quả nào",
    fields: {
      unit: "Đơn vị",
      indexCode: "Chỉ số",
      year: "Năm",
      component: "Thành phần",
      value: "Kết quả",
      rank: "Xếp hạng",
      source: "Nguồn",
    },
  },
  en: {
    name: "Other index |||| Other indices",
    empty: "No results yet",
    fields: {
      unit: "Unit",
      indexCode: "Index",
      year: "Year",
      component: "Component",
      value: "Result",
      rank: "Rank",
      source: "Source",
    },
  },
});
