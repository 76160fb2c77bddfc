import { Stack } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { DataTable } from "react-admin";
import { LedgerList } from "../../lists/LedgerList";
import { RecordsView } from "../../lists/RecordsView";
import { DecimalText } from "../../points/PointsText";
import { bulkToolbar } from "../bulk/bulkToolbar";
import { TaskBulkActions } from "../bulk/TaskBulkActions";
import { ProgressBar } from "../ProgressBar";
import { TaskCard } from "../TaskCard";
import { TaskDue } from "../TaskDue";
import { TaskStatusChip } from "../TaskStatusChip";
import { TaskViewSwitch } from "../views/TaskViewSwitch";
import { TaskMarks } from "./TaskMarks";
import { TaskQuickFilters } from "./TaskQuickFilters";
import { taskFilters } from "./taskFilters";

const columns = {
  title: (task: TaskRowFragment) => task.title,
  leadUnit: (task: TaskRowFragment) => task.leadUnit.name,
  leadUnitEnded: (task: TaskRowFragment) => task.leadUnitEnded,
  assignee: (task: TaskRowFragment) => task.assignee?.name,
  status: (task: TaskRowFragment) => task.status,
  priority: (task: TaskRowFragment) => task.priority,
  percentDone: (task: TaskRowFragment) => task.percentDone,
  dueOn: (task: TaskRowFragment) => task.dueOn ?? task.dueWords,
  recurrence: (task: TaskRowFragment) => task.recurrence,
  reportDueOn: (task: TaskRowFragment) => task.reportDueOn,
  pendingExtension: (task: TaskRowFragment) => task.pendingExtension?.newDueOn,
  openQuestions: (task: TaskRowFragment) => task.openQuestions,
  effortDays: (task: TaskRowFragment) => task.effortDays,
  expectedPoints: (task: TaskRowFragment) => task.expectedPoints,
  template: (task: TaskRowFragment) => task.template?.name,
};

export function TaskList() {
  return (
    <>
      <Stack sx={{ pt: 1 }}>
        <TaskViewSwitch view="list" />
      </Stack>
      <LedgerList<TaskRowFragment>
        resource="tasks"
        filters={taskFilters}
        sort={{ field: "dueOn", order: "ASC" }}
        columns={columns}
      >
        <TaskQuickFilters />
        <RecordsView<TaskRowFragment>
          card={(task) => <TaskCard task={task} />}
          bulkActionButtons={<TaskBulkActions />}
          sx={bulkToolbar}
        >
          <DataTable.Col
            source="title"
            cellSx={() => ({ minWidth: 240 })}
            render={(task) => (
              <>
                {task.title}
                <Stack
                  direction="row"
                  sx={{ gap: 0.5, flexWrap: "wrap", mt: 0.5, "&:empty": { display: "none" } }}
                >
                  <TaskMarks task={task as TaskRowFragment} />
                </Stack>
              </>
            )}
          />
          <DataTable.Col source="leadUnit" disableSort render={(task) => task.leadUnit.name} />
          <DataTable.Col source="status" render={(task) => <TaskStatusChip status={task.status} />} />
          <DataTable.Col source="dueOn" render={(task) => <TaskDue task={task as TaskRowFragment} />} />
          <DataTable.Col
            source="percentDone"
            render={(task) => <ProgressBar percentDone={task.percentDone} />}
          />
          <DataTable.Col
            source="expectedPoints"
            label="taskPage.points.short"
            disableSort
            cellSx={() => ({ textAlign: "right" })}
            render={(task) => <DecimalText value={task.expectedPoints} decimals={2} />}
          />
        </RecordsView>
      </LedgerList>
    </>
  );
}
