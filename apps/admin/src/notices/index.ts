import CampaignOutlined from "@mui/icons-material/CampaignOutlined";
import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import NotificationsOutlined from "@mui/icons-material/NotificationsOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const notices = { list: page("InboxPage"), icon: NotificationsOutlined };

export const noticeRules = { list: page("RulesPage"), icon: CampaignOutlined };

export const digests = { list: page("DigestList"), icon: MarkEmailReadOutlined };
