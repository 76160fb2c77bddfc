import { cellText } from "./rules/readTyped";

/** A stage's value as it stands in its cell. */
export function stateText(
  { state, points }: { state: string; points: string | null },
  locale: string,
  translate: (key: string) => string,
): string {
  if (state === "NOT_APPLICABLE") return translate("sheet.notApplicableShort");
  return state === "SCORED" ? cellText(points, locale) : "";
}
