import { Button, FormHelperText, Skeleton, Stack, Typography } from "@mui/material";
import type { ReviewableDeductionFragment } from "@reform-ledger/api-types";
import { useEffect, useEffectEvent, useId } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { useController, useWatch } from "react-hook-form";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { toggled } from "../../lists/idSets";
import { formatDecimal } from "../../points/formatPoints";
import { PickerRow } from "./PickerRow";
import { chosenPoints, uncoveredIds } from "./reviewable";
import { useReviewableDeductions } from "./useReviewableDeductions";

/** Which lost points the meeting went over; a new review begins with all that no review covers. */
export function DeductionsPicker({ isNew }: { isNew: boolean }) {
  const translate = useTranslate();
  const unitId: string | null = useWatch({ name: "unitId" }) ?? null;
  const roundId: string | null = useWatch({ name: "roundId" }) ?? null;
  const { deductions, error, refetch } = useReviewableDeductions(unitId, roundId);
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!unitId || !roundId) {
    return <Typography color="textSecondary">{translate("resources.reviews.picker.chooseFirst")}</Typography>;
  }
  if (!deductions) return <Skeleton variant="rounded" height={160} aria-busy sx={{ width: "100%" }} />;
  if (deductions.length === 0) {
    return <Typography color="textSecondary">{translate("resources.reviews.picker.none")}</Typography>;
  }
  return <Choices key={`${unitId} ${roundId}`} unitId={unitId} deductions={deductions} isNew={isNew} />;
}

interface ChoicesProps {
  unitId: string;
  deductions: readonly ReviewableDeductionFragment[];
  isNew: boolean;
}

function Choices({ unitId, deductions, isNew }: ChoicesProps) {
  const translate = useTranslate();
  const labelId = useId();
  const { chosen, choose, error } = useChoice(deductions, isNew);
  const uncovered = uncoveredIds(deductions);
  return (
    <Stack role="group" aria-labelledby={labelId} sx={{ width: "100%", gap: 0.5 }}>
      <Typography id={labelId} variant="subtitle2">
        {translate("resources.reviews.fields.deductionIds")}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <Button
          size="small"
          variant="outlined"
          onClick={() => choose([...new Set([...chosen, ...uncovered])])}
        >
          {translate("resources.reviews.picker.allUncovered", { count: uncovered.length })}
        </Button>
        <Button size="small" onClick={() => choose([])}>
          {translate("resources.reviews.picker.clear")}
        </Button>
      </Stack>
      <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {deductions.map((deduction) => (
          <PickerRow
            key={deduction.id}
            deduction={deduction}
            unitId={unitId}
            isChosen={chosen.has(deduction.id)}
            onToggle={() => choose([...toggled(chosen, deduction.id)])}
          />
        ))}
      </Stack>
      <ChosenSum deductions={deductions} chosen={chosen} />
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Stack>
  );
}

/** The form's choice. What was chosen for another unit or round does not go along. */
function useChoice(deductions: readonly ReviewableDeductionFragment[], isNew: boolean) {
  const translate = useTranslate();
  const { field, fieldState } = useController({
    name: "deductionIds",
    rules: {
      validate: (ids) =>
        (Array.isArray(ids) && ids.length > 0) || translate("resources.reviews.picker.required"),
    },
  });
  const ids: readonly string[] | undefined = Array.isArray(field.value) ? field.value : undefined;
  const fitting = ids?.filter((wanted) => deductions.some(({ id }) => id === wanted));
  const { onChange } = field;
  const beginning = isNew && !fitting?.length ? uncoveredIds(deductions) : null;
  const begin = useEffectEvent(() => {
    if (beginning) onChange(beginning);
    else if (isNew && fitting && fitting.length !== ids?.length) onChange(fitting);
  });
  // Once, when the deductions to choose from have come.
  useEffect(() => begin(), []);
  return {
    chosen: new Set(ids),
    choose: onChange as (ids: string[]) => void,
    error: fieldState.error?.message,
  };
}

interface ChosenSumProps {
  deductions: readonly ReviewableDeductionFragment[];
  chosen: ReadonlySet<string>;
}

function ChosenSum({ deductions, chosen }: ChosenSumProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Typography variant="body2" aria-live="polite">
      {translate("resources.reviews.picker.chosen", {
        count: chosen.size,
        points: formatDecimal(chosenPoints(deductions, chosen), locale, 2),
      })}
    </Typography>
  );
}
