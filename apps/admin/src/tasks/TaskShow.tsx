import { Box, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { ExtensionHistory } from "../extensions/ExtensionHistory";
import { RecordPage } from "../records/RecordPage";
import { TaskActions } from "./acts/TaskActions";
import { TaskBanners } from "./banners/TaskBanners";
import { Checklist } from "./checklist/Checklist";
import { TaskHeader } from "./header/TaskHeader";
import { TaskOrigin } from "./origin/TaskOrigin";
import { PeriodStrip } from "./periods/PeriodStrip";
import { TaskEvidence } from "./TaskEvidence";
import { TaskFacts } from "./TaskFacts";
import { TaskTimeline } from "./timeline/TaskTimeline";

export function TaskShow() {
  return (
    <RecordPage<TaskDetailFragment> resource="tasks" title={(task) => task.title}>
      {(task) => <TaskPage task={task} />}
    </RecordPage>
  );
}

const column = { display: "grid", gap: 2, alignContent: "start", gridTemplateColumns: "minmax(0, 1fr)" };

/** The work first, what it is for and what proves it beside or beneath, everything that happened at the end. */
function TaskPage({ task }: { task: TaskDetailFragment }) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <>
      <TaskHeader task={task} />
      <TaskBanners task={task} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 3fr) minmax(0, 2fr)" },
          gridTemplateRows: { md: "auto 1fr" },
        }}
      >
        <Box sx={column}>
          <Checklist key={task.id} task={task} />
          <PeriodStrip task={task} />
          <TaskOrigin task={task} />
        </Box>
        <Box sx={{ ...column, gridColumn: { md: 2 }, gridRow: { md: "1 / span 2" } }}>
          <TaskEvidence task={task} />
          <TaskFacts task={task} />
          <ExtensionHistory task={task} />
        </Box>
        <TaskTimeline task={task} />
      </Box>
      {isPhone && <TaskActions task={task} />}
    </>
  );
}
