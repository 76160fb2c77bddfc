import { useLocaleState, useTranslate } from "react-admin";
import { formatDate } from "../dates/formatDate";
import { formatDecimal } from "../points/formatPoints";

interface StateLine {
  key: string;
  label: string;
  text: string;
}

/** The fields of a record that have a name in the console, written as the console writes them. */
export function useStateLines(resource: string, current: Record<string, unknown>): StateLine[] {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const write = (key: string, value: string | number) => {
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
    if (/^-?\d+(\.\d+)?$/.test(text)) return formatDecimal(text, locale);
    return translate(`resources.${resource}.${key}.${text}`, { _: text });
  };
  return Object.entries(current).flatMap(([key, value]) => {
    const label = translate(`resources.${resource}.fields.${key}`, { _: "" });
    if (label === "" || (typeof value !== "string" && typeof value !== "number")) return [];
    return [{ key, label, text: write(key, value) }];
  });
}
