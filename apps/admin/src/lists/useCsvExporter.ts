import { type Exporter, type RaRecord, useGetResourceLabel, useLocaleState, useTranslate } from "react-admin";
import { formatDate } from "../dates/formatDate";
import { formatDecimal } from "../points/formatPoints";
import { downloadCsv } from "./downloadCsv";

export type CsvValue = string | number | boolean | null | undefined;

/** A table's columns: the field that names the column, and what a record shows in it. */
export type CsvColumns<RecordType> = Readonly<Record<string, (record: RecordType) => CsvValue>>;

/** Writes what the filter shows, all pages of it, with the headings and the words of the screen. */
export function useCsvExporter<RecordType extends RaRecord>(
  resource: string,
  columns: CsvColumns<RecordType>,
): Exporter<RecordType> {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const [locale] = useLocaleState();

  const write = (field: string, value: CsvValue): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return translate(value ? "ra.boolean.true" : "ra.boolean.false");
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
    if (/^-?\d+(\.\d+)?$/.test(text)) return /year|code/i.test(field) ? text : formatDecimal(text, locale);
    return translate(`resources.${resource}.${field}.${text}`, { _: text });
  };

  return (records) => {
    const fields = Object.entries(columns);
    const heading = fields.map(([field]) => translate(`resources.${resource}.fields.${field}`));
    const rows = records.map((record) => fields.map(([field, read]) => write(field, read(record))));
    downloadCsv([heading, ...rows], labelOf(resource, 2), locale);
  };
}
