import LeaderboardOutlined from "@mui/icons-material/LeaderboardOutlined";
import { IndexResultList } from "./IndexResultList";

export const indexResults = { list: IndexResultList, icon: LeaderboardOutlined };
