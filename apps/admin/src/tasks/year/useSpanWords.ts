import { useTranslate } from "react-admin";
import { formatDate } from "../../dates/formatDate";
import type { TaskSpan } from "./yearLayout";

/** What a bar shows, in words. */
export function useSpanWords() {
  const translate = useTranslate();
  const say = (key: string, day: string) => translate(`taskViews.year.${key}`, { date: formatDate(day) });
  return ({ startsOn, dueOn, firstDueOn, verifiedOn, state }: TaskSpan): string =>
    [
      say("from", startsOn),
      dueOn ? say("to", dueOn) : translate("taskViews.year.withoutDue"),
      firstDueOn && say("firstDue", firstDueOn),
      translate(`taskViews.year.states.${state}`).toLocaleLowerCase(),
      verifiedOn && say("verifiedOn", verifiedOn),
    ]
      .filter(Boolean)
      .join(", ");
}
