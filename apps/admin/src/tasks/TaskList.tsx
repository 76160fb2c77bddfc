import type { TaskRowFragment } from "@reform-ledger/api-types";
import { BooleanInput, DataTable, SelectArrayInput } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DayInput } from "../forms/DayInput";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { UnitInput } from "../units/UnitInput";
import { ProgressBar } from "./ProgressBar";
import { TaskCard } from "./TaskCard";
import { TaskDue } from "./TaskDue";
import { TaskStatusChip } from "./TaskStatusChip";
import { taskStatusChoices } from "./taskChoices";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status.in"
    label="resources.tasks.fields.status"
    choices={taskStatusChoices}
    alwaysOn
  />,
  <BooleanInput key="overdue" source="overdue" label="resources.tasks.fields.overdue" />,
  <UnitInput key="lead" source="leadUnitId.eq" label="resources.tasks.fields.leadUnit" />,
  <DayInput key="due" source="dueOn.lte" label="resources.tasks.fields.dueOn" />,
];

const columns = {
  title: (task: TaskRowFragment) => task.title,
  leadUnit: (task: TaskRowFragment) => task.leadUnit.name,
  assignee: (task: TaskRowFragment) => task.assignee?.name,
  status: (task: TaskRowFragment) => task.status,
  percentDone: (task: TaskRowFragment) => task.percentDone,
  dueOn: (task: TaskRowFragment) => task.dueOn ?? task.dueWords,
};

export function TaskList() {
  return (
    <LedgerList<TaskRowFragment>
      resource="tasks"
      filters={filters}
      sort={{ field: "dueOn", order: "ASC" }}
      columns={columns}
    >
      <RecordsView<TaskRowFragment> card={(task) => <TaskCard task={task} />}>
        <DataTable.Col
          source="title"
          cellSx={() => ({ minWidth: 220 })}
          render={(task) => (
            <>
              {task.title} <ConstructedChip constructed={task.constructed} />
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
      </RecordsView>
    </LedgerList>
  );
}
