import CampaignOutlined from "@mui/icons-material/CampaignOutlined";
import MarkEmailReadOutlined from "@mui/icons-material/MarkEmailReadOutlined";
import NotificationsOutlined from "@mui/icons-material/NotificationsOutlined";
import { DigestList } from "./digests/DigestList";
import { InboxPage } from "./inbox/InboxPage";
import { RulesPage } from "./rules/RulesPage";

export const notices = { list: InboxPage, icon: NotificationsOutlined };

export const noticeRules = { list: RulesPage, icon: CampaignOutlined };

export const digests = { list: DigestList, icon: MarkEmailReadOutlined };
