import { bilingual } from "../i18n/bilingual";

export const scoreMessages = bilingual({
  vi: {
    name: "Điểm thành phần |||| Điểm thành phần",
    fields: {
      state: "Tình trạng",
      points: "Điểm",
      finalPoints: "Điểm",
      note: "Ghi chú",
      reason: "Lý do (ghi vào lịch sử)",
    },
    state: { NOT_SCORED: "Chưa chấm", SCORED: "Có điểm", NOT_APPLICABLE: "Không áp dụng" },
    sections: {
      title: "Nhập điểm chính thức",
      outOf: "Tối đa %{max}",
      closed: "Đợt đánh giá đã chốt nên không nhập điểm được nữa.",
      forbidden: "Bạn không có quyền nhập điểm của đợt đánh giá này.",
      noScores: "Bộ tiêu chí của đợt không có tiêu chí nào để chấm.",
      backToAssessment: "Về phiếu đánh giá",
      progress: "Đã có kết quả %{done}/%{all} tiêu chí, %{changed} dòng chưa lưu",
    },
    explanations: {
      sheet:
        "Nhập điểm cuối của từng tiêu chí; số thập phân dùng dấu phẩy. Chỉ những dòng bạn sửa được gửi đi. Điểm bị mất chỉ vào sổ cái khi chốt đợt đánh giá.",
      publishedFigures:
        "Ghi lại đúng kết quả đã in trong văn bản công bố, kể cả khi khác kết quả tính từ điểm thành phần. Ô để trống là không có trong văn bản.",
    },
    actions: {
      record: "Nhập điểm chính thức",
      save: "Lưu điểm",
      recordPublished: "Nhập kết quả công bố",
    },
    done: {
      record: "Đã lưu điểm",
      nothing: "Chưa có dòng nào thay đổi",
      recordPublished: "Đã ghi kết quả công bố",
    },
    figures: {
      points: "Tổng điểm",
      maxPoints: "Điểm tối đa",
      percent: "Tỷ lệ (%)",
      grade: "Xếp loại",
      rank: "Xếp hạng",
      rankOf: "Trên tổng số đơn vị",
      upToHundred: "Tỷ lệ không quá 100 %",
    },
  },
  en: {
    name: "Score |||| Scores",
    fields: {
      state: "State",
      points: "Points",
      finalPoints: "Points",
      note: "Note",
      reason: "Reason (for the history)",
    },
    state: { NOT_SCORED: "Not scored", SCORED: "Scored", NOT_APPLICABLE: "Not applicable" },
    sections: {
      title: "Enter final scores",
      outOf: "Max %{max}",
      closed: "The round is finalised; its scores can no longer be entered.",
      forbidden: "You may not enter the scores of this round.",
      noScores: "The round's set has no criterion that is scored.",
      backToAssessment: "Back to the assessment",
      progress: "%{done} of %{all} criteria settled, %{changed} rows not saved yet",
    },
    explanations: {
      sheet:
        "Enter the final points of each criterion. Only the rows that you change are sent. Lost points go into the ledger when the round is finalised.",
      publishedFigures:
        "Record the result exactly as it was printed, even where it differs from the computed one. An empty box means that it was not printed.",
    },
    actions: {
      record: "Enter final scores",
      save: "Save the scores",
      recordPublished: "Enter the published result",
    },
    done: {
      record: "Scores saved",
      nothing: "No row has changed",
      recordPublished: "Published result recorded",
    },
    figures: {
      points: "Total points",
      maxPoints: "Max points",
      percent: "Percent",
      grade: "Grade",
      rank: "Rank",
      rankOf: "Out of how many units",
      upToHundred: "At most 100 %",
    },
  },
});
