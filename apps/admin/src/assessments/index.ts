import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { AssessmentList } from "./AssessmentList";
import { AssessmentShow } from "./AssessmentShow";

export const assessments = { list: AssessmentList, show: AssessmentShow, icon: FactCheckOutlined };
