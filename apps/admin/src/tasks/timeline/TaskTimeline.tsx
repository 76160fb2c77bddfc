import { Box, Button, Skeleton, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { Section } from "../../records/Section";
import { mayAct } from "../acts/taskActs";
import { AskBox } from "./Discussion";
import { KindFilter } from "./KindFilter";
import { TimelineDays } from "./TimelineDays";
import { inGroup, isKindGroup, type KindGroup } from "./timelineKinds";
import { useTimeline } from "./useTimeline";

/** Everything that happened to a task, in one line; the kind that is shown stands in the address. */
export function TaskTimeline({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const named = params.get("timeline");
  const group = isKindGroup(named) ? named : null;
  const timeline = useTimeline(task.id);
  const { entries, total, error, isPending, hasNextPage, isFetchingNextPage } = timeline;
  const shown = inGroup(entries, group);

  const choose = (next: KindGroup | null) =>
    setParams(
      (present) => {
        const changed = new URLSearchParams(present);
        if (next) changed.set("timeline", next);
        else changed.delete("timeline");
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <Box id="timeline" sx={{ scrollMarginTop: 72, minWidth: 0 }}>
      <Section title={translate("resources.tasks.sections.timeline")}>
        {mayAct(task, "ask") && <AskBox taskId={task.id} />}
        <KindFilter entries={entries} chosen={group} onChoose={choose} />
        {error && <LoadingProblem error={error} onRetry={() => void timeline.refetch()} />}
        {isPending && !error && <Skeleton variant="rounded" height={160} />}
        {!isPending && !error && shown.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate(group ? "taskPage.timeline.noneOfKind" : "resources.tasks.sections.noUpdates")}
          </Typography>
        )}
        <TimelineDays task={task} entries={shown} />
        {hasNextPage && (
          <Stack sx={{ alignItems: "center", mt: 1 }}>
            <Button loading={isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
              {translate("taskPage.timeline.older", { shown: entries.length, total })}
            </Button>
          </Stack>
        )}
      </Section>
    </Box>
  );
}
