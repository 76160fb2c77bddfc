import { parsePoints } from "@reform-ledger/domain";

/** A decimal as one would type it: the language's comma or point, no thousands. */
export function typeable(decimal: string | null | undefined, locale: string): string {
  if (decimal === null || decimal === undefined) return "";
  const plain = parsePoints(decimal);
  return locale === "en" ? plain : plain.replace(".", ",");
}
