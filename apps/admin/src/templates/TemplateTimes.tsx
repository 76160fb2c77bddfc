import type { TemplateRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";

type Times = Pick<TemplateRowFragment, "dueDays" | "effortDays" | "recurrence">;

/** Due, effort and recurrence in one line; what is not known is left out. */
export function TemplateTimes({ template: { dueDays, effortDays, recurrence } }: { template: Times }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const said = [
    dueDays !== null && translate("resources.templates.dueIn", { smart_count: dueDays }),
    effortDays !== null &&
      translate("resources.templates.effortOf", { days: formatDecimal(effortDays, locale) }),
    recurrence !== "NONE" && translate(`resources.tasks.recurrence.${recurrence}`),
  ];
  return <>{said.filter((text) => text !== false).join(" · ") || "–"}</>;
}
