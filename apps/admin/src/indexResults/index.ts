import LeaderboardOutlined from "@mui/icons-material/LeaderboardOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const indexResults = { list: page("IndexResultList"), icon: LeaderboardOutlined };
