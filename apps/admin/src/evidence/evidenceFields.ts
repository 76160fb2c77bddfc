import type { FormValues } from "../providers/resourceOperations";

const text = (value: unknown) => (value ? String(value) : null);

/** What a form says of a document, as the API takes it. */
export const evidenceFields = (values: FormValues) => ({
  title: String(values.title),
  uploadId: text(values.uploadId),
  url: text(values.url),
  number: text(values.number),
  issuedOn: text(values.issuedOn),
  issuer: text(values.issuer),
  page: text(values.page),
});
