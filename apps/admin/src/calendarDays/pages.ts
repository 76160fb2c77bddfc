export { CalendarPage } from "./CalendarPage";
