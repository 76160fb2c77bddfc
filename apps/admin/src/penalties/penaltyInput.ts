import { typedDecimal } from "../points/typedDecimal";
import type { FormValues } from "../providers/resourceOperations";

/** What a penalty's form says, as the API takes it. */
export const penaltyInput = ({ points, reason, documentNumber, documentDate, issuer }: FormValues) => ({
  points: typedDecimal(points) ?? "",
  reason: String(reason),
  documentNumber: String(documentNumber),
  documentDate: String(documentDate),
  issuer: issuer ? String(issuer) : null,
});
