import { Box, Skeleton, Stack, Typography } from "@mui/material";
import { vietnamDate } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { useViewer } from "../viewer/useViewer";
import { myTasksQuery } from "./scorecard.operations";
import { TaskCards } from "./TaskCards";
import { type WorkGroup, workGroupOf, workGroups } from "./workGroups";

/** The tasks of the person's units and own ones: late first, then due soon, returned, others. */
export function MyWork() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useLedgerQuery(myTasksQuery, {});
  const today = vietnamDate(new Date());
  const tasksIn = (group: WorkGroup) =>
    (data?.mine.nodes ?? []).filter((task) => workGroupOf(task, today) === group);
  return (
    <Stack sx={{ gap: 2 }}>
      <Box>
        <Typography variant="h5" component="h2">
          {translate("home.myWork")}
        </Typography>
        <Typography color="textSecondary">
          {viewer?.memberships.map(({ unit }) => unit.name).join(" · ")}
        </Typography>
      </Box>
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={180} />}
      {data?.mine.totalCount === 0 && <Typography>{translate("home.nothingToDo")}</Typography>}
      {workGroups.map((group) => {
        const tasks = tasksIn(group);
        return (
          tasks.length > 0 && (
            <TaskCards key={group} title={translate(`home.groups.${group}`)} tasks={tasks} />
          )
        );
      })}
    </Stack>
  );
}
