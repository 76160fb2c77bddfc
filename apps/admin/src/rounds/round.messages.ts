import { bilingual } from "../i18n/bilingual";

export const roundMessages = bilingual({
  vi: {
    name: "Đợt đánh giá |||| Đợt đánh giá",
    empty: "Chưa có đợt đánh giá nào",
    invite: "Mở đợt đánh giá khi đã có bộ tiêu chí được ban hành.",
    fields: {
      search: "Tìm đợt đánh giá",
      name: "Tên đợt",
      year: "Năm được đánh giá",
      status: "Giai đoạn",
      rankingMethod: "Cách xếp hạng khi bằng điểm",
      set: "Bộ tiêu chí",
      setId: "Bộ tiêu chí (đã ban hành)",
      unit: "Cơ quan tổ chức",
      unitId: "Cơ quan tổ chức",
      unitIds: "Các đơn vị được đánh giá",
      imported: "Nhập từ kết quả đã công bố",
      source: "Nguồn của kết quả đã công bố",
      finalisedAt: "Chốt lúc",
      publishedAt: "Công bố lúc",
    },
    status: {
      DRAFT: "Chuẩn bị",
      SELF_ASSESSMENT: "Tự đánh giá",
      APPRAISAL: "Thẩm định",
      EXPLANATION: "Giải trình",
      SECOND_APPRAISAL: "Thẩm định lần 2",
      FINALISED: "Đã chốt",
      PUBLISHED: "Đã công bố",
    },
    rankingMethod: {
      COMPETITION: "1, 2, 2, 4 (bỏ cách thứ hạng)",
      DENSE: "1, 2, 2, 3 (không bỏ cách thứ hạng)",
    },
    sections: {
      importedYes: "Có",
      unitIdsHint: "Mỗi đơn vị được chọn có một phiếu đánh giá trong đợt.",
      importedHint: "Bật khi nhập lại một kết quả đã có, ở mức chi tiết còn biết được.",
      sourceHint: "Ví dụ: số và ngày của quyết định công bố.",
    },
    explanations: {
      edit: "Hạn của các bước được đặt ngay trên trang của đợt.",
      finalise:
        "Điểm cuối của mọi đơn vị trong đợt được giữ nguyên và không sửa được nữa. Mỗi điểm bị mất được ghi vào sổ cái ở tình trạng “Chưa rõ nguyên nhân”, chờ đơn vị giải trình. Các đơn vị khác trong đợt chưa thấy kết quả cho đến khi công bố. Việc này không hoàn lại được.",
      publish:
        "Tất cả đơn vị trong đợt thấy kết quả của nhau. Từ lúc công bố, đợt đánh giá là bất biến: không sửa và không rút lại được.",
    },
    done: {
      finalise: "Đã chốt kết quả; điểm mất đã vào sổ cái",
      publish: "Đã công bố kết quả",
    },
  },
  en: {
    name: "Round |||| Rounds",
    empty: "No rounds yet",
    invite: "Open a round once a criteria set is published.",
    fields: {
      search: "Find a round",
      name: "Name",
      year: "Assessed year",
      status: "Phase",
      rankingMethod: "Ranking of ties",
      set: "Criteria set",
      setId: "Criteria set (published)",
      unit: "Run by",
      unitId: "Run by",
      unitIds: "Units to be assessed",
      imported: "Entered as published",
      source: "Source of the published result",
      finalisedAt: "Finalised at",
      publishedAt: "Published at",
    },
    status: {
      DRAFT: "Draft",
      SELF_ASSESSMENT: "Self-assessment",
      APPRAISAL: "Appraisal",
      EXPLANATION: "Explanation",
      SECOND_APPRAISAL: "Second appraisal",
      FINALISED: "Finalised",
      PUBLISHED: "Published",
    },
    rankingMethod: {
      COMPETITION: "1, 2, 2, 4 (places are skipped)",
      DENSE: "1, 2, 2, 3 (no place is skipped)",
    },
    sections: {
      importedYes: "Yes",
      unitIdsHint: "Each chosen unit gets one assessment in the round.",
      importedHint: "For a past result, entered at the depth that is known.",
      sourceHint: "For example the number and date of the decision that published it.",
    },
    explanations: {
      edit: "Deadlines are set on the round's own page.",
      finalise:
        "The finals of every unit stand and can no longer be changed. Every lost point goes into the ledger as “Unexplained” and waits for its cause. The cohort does not see the results until they are published. This cannot be undone.",
      publish:
        "All units of the cohort see each other's results. From then on the round is immutable: it can be neither changed nor withdrawn.",
    },
    done: {
      finalise: "Results finalised; lost points are in the ledger",
      publish: "Results published",
    },
  },
});
