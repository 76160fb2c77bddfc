import type { LocalisedText } from "../language.js";

export const roundMessages = {
  roundOfYearExists: {
    vi: "Đơn vị này đã có đợt đánh giá năm {year} theo bộ tiêu chí này.",
    en: "This authority already has a round of {year} with this set.",
  },
  roundTransition: {
    vi: "Đợt đánh giá đang ở bước “{from}”, không chuyển sang bước “{to}” được.",
    en: "The round is in {from} and cannot go to {to}.",
  },
  roundPhaseSkipped: {
    vi: "Không được bỏ qua bước “{skipped}”.",
    en: "The phase {skipped} cannot be skipped.",
  },
  roundAlreadyFinalised: {
    vi: "Đợt đánh giá đã chốt kết quả.",
    en: "The round is finalised already.",
  },
  publishNeedsFinalised: {
    vi: "Chỉ công bố được đợt đánh giá đã chốt kết quả.",
    en: "Only a finalised round can be published.",
  },
  deadlinesOutOfOrder: {
    vi: "Hạn của bước “{phase}” ({dueOn}) không được trước hạn của bước “{earlierPhase}” ({earlierDueOn}).",
    en: "The deadline of {phase} ({dueOn}) must not lie before that of {earlierPhase} ({earlierDueOn}).",
  },
  deadlineRepeated: {
    vi: "Bước “{phase}” có hai hạn.",
    en: "The phase {phase} has two deadlines.",
  },
  deadlinePassed: {
    vi: "Đã quá hạn {dueOn}.",
    en: "The deadline {dueOn} has passed.",
  },
  notSelfScored: {
    vi: "Tiêu chí này do cơ quan thẩm định nhập điểm, đơn vị không tự chấm.",
    en: "This criterion is entered by its appraisers; the unit does not score it itself.",
  },
  selfAssessmentNotOpen: {
    vi: "Đợt đánh giá chưa mở tự chấm điểm.",
    en: "Self-assessment is not open yet.",
  },
  selfAssessmentClosed: {
    vi: "Đợt đánh giá đang ở bước “{phase}”, không còn nhận điểm tự chấm.",
    en: "The round is in {phase}; self-scores are no longer taken.",
  },
  assessmentLocked: {
    vi: "Phiếu tự đánh giá đã khóa.",
    en: "The self-assessment is locked.",
  },
  assessmentBeingReopened: {
    vi: "Phiếu đang được mở lại cho đơn vị chỉnh sửa; hãy chờ đơn vị khóa lại.",
    en: "The assessment has been reopened to its unit; wait until it is locked again.",
  },
  appraisalClosed: {
    vi: "Không thẩm định được ở bước “{phase}”.",
    en: "There is no appraisal in {phase}.",
  },
  secondAppraisalClosed: {
    vi: "Không thẩm định lần hai được ở bước “{phase}”.",
    en: "There is no second appraisal in {phase}.",
  },
  questionsClosed: {
    vi: "Không nêu câu hỏi giải trình được ở bước “{phase}”.",
    en: "No questions are asked in {phase}.",
  },
  answersClosed: {
    vi: "Không giải trình được ở bước “{phase}”.",
    en: "No explanations are given in {phase}.",
  },
  questionWithdrawn: {
    vi: "Câu hỏi này đã được rút lại.",
    en: "This question has been withdrawn.",
  },
  assessmentIncomplete: {
    vi: "Phiếu còn {count} nội dung chưa đầy đủ.",
    en: "{count} things are still missing in the assessment.",
  },
  missingScore: { vi: "Tiêu chí {code} chưa có điểm.", en: "Criterion {code} has no score." },
  missingEvidence: {
    vi: "Tiêu chí {code} chưa có tài liệu kiểm chứng.",
    en: "Criterion {code} has no evidence.",
  },
  missingDeviationReason: {
    vi: "Tiêu chí {code}: điểm khác kết quả tính theo cách tính, cần nêu lý do.",
    en: "Criterion {code}: the points differ from what the rule computes and need a reason.",
  },
  missingInputs: {
    vi: "Tiêu chí {code} chưa có số liệu để tính điểm.",
    en: "Criterion {code} has no inputs for its rule.",
  },
  missingReason: {
    vi: "Tiêu chí {code} cần nêu lý do.",
    en: "Criterion {code} needs a reason.",
  },
  missingAnswer: {
    vi: "Tiêu chí {code} còn câu hỏi chưa được giải trình.",
    en: "Criterion {code} has a question without an answer.",
  },
  roundUnlocked: {
    vi: "Còn {count} đơn vị đã được thẩm định nhưng chưa khóa phiếu tự đánh giá.",
    en: "{count} units were appraised but have not locked their self-assessment.",
  },
  roundCohortFixed: {
    vi: "Chỉ thêm, bớt đơn vị khi đợt đánh giá còn là dự thảo.",
    en: "Units join or leave a round only while it is a draft.",
  },
  signedDocumentForeign: {
    vi: "Bản ký phải là tài liệu của chính đơn vị được đánh giá.",
    en: "The signed document must be one of the assessed unit's own.",
  },
  penaltiesClosed: {
    vi: "Không ghi điểm trừ được ở bước “{phase}”.",
    en: "No penalties are recorded in {phase}.",
  },
  remindersClosed: {
    vi: "Không có gì để nhắc ở bước “{phase}”.",
    en: "There is nothing to remind of in {phase}.",
  },
  deviationReasonRequired: {
    vi: "Điểm {points} khác kết quả tính {computed}; cần nêu lý do.",
    en: "{points} differs from the computed {computed}; a reason is required.",
  },
  amendmentUndercutsPlan: {
    vi: "Điểm bị mất còn {lost}, ít hơn {planned} điểm đang có nhiệm vụ khắc phục; hãy sửa nhiệm vụ trước.",
    en: "Only {lost} points would remain lost, less than the {planned} that tasks answer; change the tasks first.",
  },
  badDecimalVi: {
    vi: "“{value}” không phải là số. Hãy nhập như ví dụ: 4,9.",
    en: "“{value}” is not a number. Write it like this: 4,9.",
  },
  ambiguousNumber: {
    vi: "“{value}” có thể là {asThousands} hoặc {asDecimal}. Hãy nhập lại cho rõ.",
    en: "“{value}” can mean {asThousands} or {asDecimal}. Say which.",
  },
  scoredUnderExtra: {
    vi: "Tiêu chí chấm điểm {code} không nằm trong nhóm điểm thưởng hoặc điểm trừ {parent}.",
    en: "Criterion {code} is scored and cannot lie in the bonus or penalty group {parent}.",
  },
  criterionCapTooHigh: {
    vi: "Nhóm {code}: điểm tối đa {max} lớn hơn tổng của các tiêu chí thành phần {childrenMax}.",
    en: "Group {code}: its cap {max} is more than its children's sum {childrenMax}.",
  },
  criterionUnderItself: {
    vi: "Tiêu chí không thể nằm trong chính nó hoặc trong tiêu chí thành phần của nó.",
    en: "A criterion cannot lie beneath itself.",
  },
} as const satisfies Record<string, LocalisedText>;
