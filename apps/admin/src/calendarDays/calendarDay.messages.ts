import { bilingual } from "../i18n/bilingual";

export const calendarDayMessages = bilingual({
  vi: {
    name: "Ngày nghỉ, ngày làm bù |||| Lịch làm việc",
    explained:
      "Thứ Bảy, Chủ nhật và ngày nghỉ lễ, Tết không nhắc việc, trừ những ngày làm bù ghi ở đây. Việc đến hạn trong kỳ nghỉ được nhắc vào ngày làm việc cuối cùng trước đó.",
    year: "Năm %{year}",
    toYear: "Xem năm %{year}",
    month: "Tháng %{month}/%{year}",
    emptyYear: "Năm %{year} chưa có ngày nghỉ nào được ghi.",
    invite: "Thêm các ngày nghỉ lễ, Tết theo thông báo của năm.",
    removeExplained: "Ngày này trở lại theo quy tắc của tuần: thứ Hai đến thứ Sáu làm việc.",
    fields: { day: "Ngày", name: "Tên ngày", kind: "Loại ngày" },
    kind: { HOLIDAY: "Nghỉ lễ, Tết", WORKDAY: "Làm bù" },
    actions: { add: "Thêm ngày", remove: "Bỏ ngày" },
    done: { add: "Đã ghi vào lịch", remove: "Đã bỏ khỏi lịch" },
  },
  en: {
    name: "Day |||| Working calendar",
    explained:
      "Nobody is told anything on Saturdays, Sundays and public holidays, except on the days worked in lieu. What falls due meanwhile is told on the last working day before.",
    year: "Year %{year}",
    toYear: "To %{year}",
    month: "%{month}/%{year}",
    emptyYear: "No holidays are recorded for %{year}.",
    invite: "Add the public holidays as announced for the year.",
    removeExplained: "The day follows the week's rule again: work from Monday to Friday.",
    fields: { day: "Day", name: "Name", kind: "Kind" },
    kind: { HOLIDAY: "Holiday", WORKDAY: "Worked in lieu" },
    actions: { add: "Add a day", remove: "Remove" },
    done: { add: "Written into the calendar", remove: "Removed from the calendar" },
  },
});
