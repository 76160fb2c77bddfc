import { Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { LoadingProblem } from "../../errors/LoadingProblem";
import type { RoundProgress } from "../RoundProgress";
import { RemindButton } from "../reminders/RemindButton";
import { ProgressCards } from "./ProgressCards";
import { ProgressTable } from "./ProgressTable";
import {
  filteredRows,
  type ProgressFilter,
  type ProgressSort,
  progressFilters,
  sortedRows,
} from "./progressView";

interface ProgressBoardProps {
  round: RoundRowFragment;
  progress: RoundProgress;
}

/** How far each unit is in each phase: a table where there is room, cards on a phone. */
export function ProgressBoard({ round, progress: { rows, error, refetch } }: ProgressBoardProps) {
  const translate = useTranslate();
  if (rows) return <Board round={round} rows={rows} />;
  if (error) return <LoadingProblem error={error} onRetry={refetch} />;
  return <Skeleton variant="rounded" height={320} aria-label={translate("ra.page.loading")} />;
}

function Board({ round, rows }: { round: RoundRowFragment; rows: readonly ProgressRowFragment[] }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  const [filter, setFilter] = useState<ProgressFilter>("all");
  const [sort, setSort] = useState<ProgressSort>({ column: "unit", isDown: false });
  if (rows.length === 0) {
    return <Typography color="textSecondary">{translate("roundWork.progress.empty")}</Typography>;
  }
  const shown = sortedRows(filteredRows(rows, filter), sort);
  const locked = rows.filter(({ lockedAt }) => lockedAt !== null).length;
  const View = isPhone ? ProgressCards : ProgressTable;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        {!round.imported && <FilterButtons rows={rows} filter={filter} onChange={setFilter} />}
        <Typography variant="body2" color="textSecondary" sx={{ flexGrow: 1 }}>
          {!round.imported && translate("roundWork.progress.summary", { locked, all: rows.length })}
        </Typography>
        <RemindButton round={round} />
      </Stack>
      {shown.length === 0 ? (
        <Typography color="textSecondary">{translate("roundWork.progress.none")}</Typography>
      ) : (
        <View rows={shown} round={round} sort={sort} onSort={setSort} />
      )}
    </Stack>
  );
}

interface FilterButtonsProps {
  rows: readonly ProgressRowFragment[];
  filter: ProgressFilter;
  onChange: (filter: ProgressFilter) => void;
}

function FilterButtons({ rows, filter, onChange }: FilterButtonsProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={filter}
      onChange={(_event, chosen: ProgressFilter | null) => chosen && onChange(chosen)}
      aria-label={translate("roundWork.progress.filter")}
      sx={{ flexWrap: "wrap" }}
    >
      {progressFilters.map((name) => (
        <ToggleButton key={name} value={name} sx={{ textTransform: "none", px: 1.25 }}>
          {translate(`roundWork.progress.filters.${name}`)} ({filteredRows(rows, name).length})
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
