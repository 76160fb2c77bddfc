import BalanceOutlined from "@mui/icons-material/BalanceOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const balances = { list: page("BalancePage"), icon: BalanceOutlined };
