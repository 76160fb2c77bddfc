import BalanceOutlined from "@mui/icons-material/BalanceOutlined";
import { BalancePage } from "./BalancePage";

export const balances = { list: BalancePage, icon: BalanceOutlined };
