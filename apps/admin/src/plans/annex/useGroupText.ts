import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import type { AnnexGroup } from "./annexView";

/** What a group is and what it adds up to. */
export function useGroupText() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nameOf = ({ area, directive }: AnnexGroup): string => {
    if (area) return area.name;
    if (!directive) return translate("resources.plans.annex.others");
    return translate("resources.plans.annex.byDirective", {
      directive: directive.number ?? directive.extract,
    });
  };
  const sumOf = ({ area, lost, expected }: AnnexGroup): string | null =>
    area &&
    translate("resources.plans.annex.sum", {
      lost: formatDecimal(lost, locale, 2),
      expected: formatDecimal(expected, locale, 2),
    });
  return { nameOf, sumOf };
}
