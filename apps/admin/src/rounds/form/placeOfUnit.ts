import type { CohortChoiceFragment } from "@reform-ledger/api-types";
import { formatDate } from "../../dates/formatDate";

/** What tells a unit from its namesakes: its kind, the unit above, and when it ended. */
export const placeOfUnit = (
  { kind, parent, validTo }: CohortChoiceFragment,
  translate: (key: string, values?: object) => string,
): string =>
  [
    translate(`resources.units.kind.${kind}`),
    parent?.name,
    validTo && translate("roundPage.cohort.until", { date: formatDate(validTo) }),
  ]
    .filter(Boolean)
    .join(" · ");
