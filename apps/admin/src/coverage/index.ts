import QueryStatsOutlined from "@mui/icons-material/QueryStatsOutlined";
import { CoveragePage } from "./CoveragePage";

export const coverage = { list: CoveragePage, icon: QueryStatsOutlined };
