import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import { CalendarPage } from "./CalendarPage";

export const calendarDays = { list: CalendarPage, icon: CalendarMonthOutlined };
