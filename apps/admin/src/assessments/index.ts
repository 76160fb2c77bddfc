import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { AssessmentList } from "./AssessmentList";
import { AssessmentShow } from "./AssessmentShow";
import { ScoreSheet } from "./ScoreSheet";

export const assessments = {
  list: AssessmentList,
  show: AssessmentShow,
  edit: ScoreSheet,
  icon: FactCheckOutlined,
};
