import { formatDate } from "../../dates/formatDate";

/** A sentence of a rule with its days as offices write them. */
export const dayAsRead = (sentence: string): string => sentence.replace(/\d{4}-\d{2}-\d{2}/g, formatDate);
