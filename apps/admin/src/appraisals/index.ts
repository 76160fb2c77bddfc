import RuleOutlined from "@mui/icons-material/RuleOutlined";
import { AppraisalPage } from "./AppraisalPage";

export const appraisals = { list: AppraisalPage, icon: RuleOutlined };
