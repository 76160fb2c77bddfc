import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { isPositive, subtractPoints } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { nextYearOf } from "../balancePath";
import type { ChainLinkName } from "./chainLinks";

/** What the deduction's criterion lost in all, where its score may be seen. */
export function lossOf({ score, criterion }: DeductionDetailFragment): string | null {
  return score?.finalPoints ? subtractPoints(criterion.maxPoints, score.finalPoints) : null;
}

/** What each link of the chain says in a few words. */
export function useChainTexts(deduction: DeductionDetailFragment): Record<ChainLinkName, string> {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const written = (points: string) => formatDecimal(points, locale, 2);
  const say = (key: string, blanks = {}) => translate(`deductionPage.chain.${key}`, blanks);
  const { points, cause, status, activeTaskCount, expectedPoints, returned } = deduction;
  const lost = lossOf(deduction);
  const isOver = status === "RECOVERED" || status === "RECURRED";

  const tasks = () => {
    if (status === "WAIVED") return say("waived");
    if (activeTaskCount === 0) return say(isOver ? "noTaskGiven" : "noTask");
    return say("tasks", { smart_count: activeTaskCount, points: written(expectedPoints) });
  };

  const nextYear = () => {
    if (!returned) return say("awaited", { year: nextYearOf(deduction) ?? "" });
    const { recovered, lostAgain, retired } = returned;
    const parts = [
      isPositive(recovered) && say("recovered", { points: written(recovered) }),
      isPositive(lostAgain) && say("lostAgain", { points: written(lostAgain) }),
      isPositive(retired) && translate("deductionPage.nextYear.retired"),
    ];
    return parts.filter(Boolean).join(" · ");
  };

  return {
    LOST:
      lost === null
        ? say("lostAlone", { points: written(points) })
        : say("lost", { points: written(points), lost: written(lost) }),
    CAUSE: cause?.name ?? say(isOver ? "noCause" : "unexplained"),
    TASKS: tasks(),
    NEXT_YEAR: nextYear(),
  };
}
