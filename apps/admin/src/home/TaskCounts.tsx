import { Button, Chip, type ChipProps, Stack } from "@mui/material";
import type { TaskCountsQuery } from "@reform-ledger/api-types";
import type { DueState } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { listPath } from "../lists/listPath";
import { Section } from "../records/Section";
import { taskCountsQuery } from "./scorecard.operations";

interface Count {
  key: string;
  total: number;
  filter: object;
  label: string;
  color?: ChipProps["color"];
}

const shownStatuses = ["RETURNED", "SUBMITTED", "IN_PROGRESS", "ASSIGNED", "DRAFT", "VERIFIED"] as const;

/** What is late first, then what waits for somebody, then the rest. */
function countsOf({ byStatus, byDueState }: TaskCountsQuery["taskCounts"]): Count[] {
  const late = (wanted: DueState) => byDueState.find(({ dueState }) => dueState === wanted)?.count ?? 0;
  return [
    {
      key: "overdue",
      total: late("OVERDUE"),
      filter: { overdue: true },
      label: "home.overdue",
      color: "error",
    },
    {
      key: "dueSoon",
      total: late("DUE_SOON"),
      filter: { dueSoon: true },
      label: "home.dueSoon",
      color: "warning",
    },
    ...shownStatuses.map((wanted) => ({
      key: wanted,
      total: byStatus.find(({ status }) => status === wanted)?.count ?? 0,
      filter: { status: { in: [wanted] } },
      label: `resources.tasks.status.${wanted}`,
    })),
  ];
}

export function TaskCounts({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(taskCountsQuery, { unitId });
  return (
    <Section
      title={translate("home.tasks")}
      action={
        <Button component={Link} to={listPath("tasks", { unitSubtree: unitId })} size="small">
          {translate("actions.viewAll")}
        </Button>
      }
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {data && <CountChips counts={data.taskCounts} filter={{ unitSubtree: unitId }} />}
      </Stack>
    </Section>
  );
}

interface CountChipsProps {
  counts: TaskCountsQuery["taskCounts"];
  /** What the lists behind the chips are filtered by. */
  filter: object;
}

export function CountChips({ counts, filter: ofAll }: CountChipsProps) {
  const translate = useTranslate();
  return countsOf(counts).map(({ key, total, filter, label, color = "default" }) => (
    <Chip
      key={key}
      clickable
      component={Link}
      to={listPath("tasks", { ...ofAll, ...filter })}
      variant={total > 0 && color !== "default" ? "filled" : "outlined"}
      color={total > 0 ? color : "default"}
      label={
        <>
          {translate(label)} <strong>{total}</strong>
        </>
      }
      sx={{ height: 36 }}
    />
  ));
}
