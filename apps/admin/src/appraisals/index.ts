import RuleOutlined from "@mui/icons-material/RuleOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const appraisals = { list: page("AppraisalPage"), icon: RuleOutlined };
