export { AssessmentList } from "./AssessmentList";
export { AssessmentShow } from "./AssessmentShow";
export { ScoreSheet } from "./ScoreSheet";
