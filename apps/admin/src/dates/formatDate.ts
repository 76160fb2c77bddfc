const vietnam = "Asia/Ho_Chi_Minh";

/** A calendar day "2023-12-31" as 31/12/2023; no clock and no time zone touches it. */
export function formatDate(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : day;
}

const momentParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: vietnam,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment in UTC as an office in Vietnam reads its clock: 31/12/2023 09:05. */
export function formatDateTime(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return momentParts.format(date).replace(",", "");
}
