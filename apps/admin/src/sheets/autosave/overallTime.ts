import { formatDateTime } from "../../dates/formatDate";

/** The clock in Vietnam: "10:32". */
export const overallTime = (moment: number): string =>
  formatDateTime(new Date(moment).toISOString()).slice(-5);
