import { formatDate, formatDateTime } from "./formatDate";

export function DateText({ value }: { value: string | null | undefined }) {
  if (!value) return <span>–</span>;
  return (
    <time dateTime={value} style={{ whiteSpace: "nowrap" }}>
      {formatDate(value)}
    </time>
  );
}

export function DateTimeText({ value }: { value: string | null | undefined }) {
  if (!value) return <span>–</span>;
  return (
    <time dateTime={value} style={{ whiteSpace: "nowrap" }}>
      {formatDateTime(value)}
    </time>
  );
}
