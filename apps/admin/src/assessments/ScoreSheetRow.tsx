import { Box, Typography } from "@mui/material";
import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { type ScoreState, scoreStates } from "@reform-ledger/domain";
import { useEffect, useId, useRef } from "react";
import { SelectInput, TextInput, useLocaleState, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { ConflictNotice } from "../conflicts/ConflictNotice";
import { formatDecimal } from "../points/formatPoints";
import { ScorePointsInput } from "./ScorePointsInput";
import { cellOf } from "./scoreSheet";

const stateChoices = scoreStates.map((state) => ({ id: state, name: `resources.scores.state.${state}` }));

interface ScoreSheetRowProps {
  score: ScoreRowFragment;
  current: Record<string, unknown> | null;
}

/** One criterion: a line where there is room, a card on a phone. */
export function ScoreSheetRow({ score, current }: ScoreSheetRowProps) {
  const id = useId();
  const { setValue } = useFormContext();
  const stateCell = cellOf(score, "state");
  const pointsCell = cellOf(score, "points");
  const state: ScoreState = useWatch({ name: stateCell }) ?? score.state;

  /** Whoever types points scores; whoever takes them away has not scored. */
  const followPoints = (typed: string) => {
    if (state === "NOT_APPLICABLE") return;
    setValue(stateCell, typed.trim() === "" ? "NOT_SCORED" : "SCORED", { shouldDirty: true });
  };
  const followState = (chosen: ScoreState) => {
    if (chosen === "NOT_SCORED") setValue(pointsCell, "", { shouldDirty: true });
  };

  return (
    <Box role="group" aria-labelledby={id} sx={rowLayout}>
      {current && <RowConflict current={current} />}
      <CriterionName id={id} score={score} />
      <SelectInput
        source={stateCell}
        label="resources.scores.fields.state"
        choices={stateChoices}
        onChange={(event) => followState(event.target.value)}
        helperText={false}
        isRequired
        sx={{ minWidth: 0 }}
      />
      {state === "NOT_APPLICABLE" ? (
        <Box sx={{ display: { xs: "none", md: "block" } }} />
      ) : (
        <ScorePointsInput score={score} onTyped={followPoints} />
      )}
      <TextInput
        source={cellOf(score, "note")}
        label="resources.scores.fields.note"
        multiline
        helperText={false}
        sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}
      />
    </Box>
  );
}

const rowLayout = {
  display: "grid",
  columnGap: 1.5,
  rowGap: 0.5,
  py: 1,
  alignItems: "start",
  borderBottom: 1,
  borderColor: "divider",
  gridTemplateColumns: {
    xs: "minmax(0, 3fr) minmax(0, 2fr)",
    md: "minmax(0, 4fr) 180px 150px minmax(0, 3fr)",
  },
};

function CriterionName({ id, score }: { id: string; score: ScoreRowFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { code, name, kind, maxPoints } = score.criterion;
  return (
    <Box sx={{ gridColumn: { xs: "1 / -1", md: "auto" }, pt: { md: 1 } }}>
      <Typography id={id} variant="body2" sx={{ fontWeight: 600 }}>
        {code}. {name}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate("resources.scores.sections.outOf", { max: formatDecimal(maxPoints, locale) })}
        {kind !== "SCORED" && ` · ${translate(`resources.criteria.kind.${kind}`)}`}
      </Typography>
    </Box>
  );
}

/** Brought into view, since a sheet is longer than the window. */
function RowConflict({ current }: { current: Record<string, unknown> }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <Box ref={notice} sx={{ gridColumn: "1 / -1" }}>
      <ConflictNotice resource="scores" current={current} />
    </Box>
  );
}
