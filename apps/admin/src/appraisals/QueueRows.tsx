import { Box, Card, Stack, Typography } from "@mui/material";
import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { useCallback, useRef, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatMax } from "../points/formatPoints";
import { AcceptAllButton } from "./AcceptAllButton";
import { stageValueOf } from "./entries";
import { newestRows } from "./newestRows";
import { QueueRow } from "./QueueRow";
import type { Grouping } from "./queueGroups";

interface QueueRowsProps {
  rows: readonly QueueRowFragment[];
  stage: AppraisalStage;
  /** Null: rows of all kinds, each of which says its unit and its criterion. */
  grouping: Grouping | null;
  onDone: (ids: readonly string[]) => void;
}

/** The rows of one group, one beneath the other, so that they are appraised evenly. */
export function QueueRows({ rows, stage, grouping, onDone }: QueueRowsProps) {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const [written, setWritten] = useState<ReadonlyMap<string, QueueRowFragment>>(new Map());
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const [first] = useState(rows);
  const known = newestRows(first, rows, written);

  const onSaved = (saved: readonly QueueRowFragment[]) => {
    setWritten((before) => new Map([...before, ...saved.map((row) => [row.id, row] as const)]));
    onDone(saved.filter((row) => stageValueOf(row, stage).state !== "NOT_SCORED").map(({ id }) => id));
  };
  const onBegun = useCallback(
    (id: string, isBegun: boolean) =>
      setBegun((before) => {
        if (before.has(id) === isBegun) return before;
        const now = new Set(before);
        if (isBegun) now.add(id);
        else now.delete(id);
        return now;
      }),
    [],
  );
  const goOn = (place: number) => {
    const inputs = list.current?.querySelectorAll<HTMLInputElement>("input[data-points]");
    inputs?.[place + 1]?.focus();
  };

  return (
    <Card
      component="section"
      aria-label={translate("resources.appraisals.name", { smart_count: 1 })}
      sx={{ minWidth: 0 }}
    >
      <Stack
        direction={{ xs: "column", md: "row" }}
        sx={{ p: 2, gap: 1.5, alignItems: { md: "flex-start" }, borderBottom: 1, borderColor: "divider" }}
      >
        <GroupHead row={known[0]} grouping={grouping} />
        <AcceptAllButton rows={known} stage={stage} begun={begun} onAccepted={onSaved} />
      </Stack>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ px: 2, pt: 1, m: 0 }}>
        {translate("resources.appraisals.keys")}
      </Typography>
      <Box component="ul" ref={list} sx={{ m: 0, p: 0, listStyle: "none" }}>
        {known.map((row, place) => (
          <QueueRow
            key={row.id}
            row={row}
            stage={stage}
            grouping={grouping}
            onSaved={onSaved}
            onBegun={onBegun}
            onNext={() => goOn(place)}
          />
        ))}
      </Box>
    </Card>
  );
}

interface GroupHeadProps {
  row: QueueRowFragment | undefined;
  grouping: Grouping | null;
}

/** What the rows have in common, with the decision's own words for a criterion. */
function GroupHead({ row, grouping }: GroupHeadProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (!row) return null;
  const { code, name, maxPoints, ruleText } = row.criterion;
  const titles = {
    byCriterion: `${code}. ${name}`,
    byUnit: row.assessment.unit.name,
    none: translate("resources.appraisals.answered"),
  };
  return (
    <Box sx={{ flexGrow: 1, minWidth: 0 }}>
      <Typography variant="h6" component="h2">
        {titles[grouping ?? "none"]}
      </Typography>
      {grouping === "byCriterion" && (
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: "pre-line" }}>
          {translate("results.matrix.max", { max: formatMax(maxPoints, locale) })}
          {ruleText && ` · ${ruleText}`}
        </Typography>
      )}
    </Box>
  );
}
