import QueryStatsOutlined from "@mui/icons-material/QueryStatsOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const coverage = { list: page("CoveragePage"), icon: QueryStatsOutlined };
