import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const calendarDays = { list: page("CalendarPage"), icon: CalendarMonthOutlined };
