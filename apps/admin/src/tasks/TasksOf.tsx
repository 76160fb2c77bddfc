import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import { Button, Stack, Typography } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { useGetList, useTranslate } from "react-admin";
import { Link } from "react-router";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { TaskLinkCard } from "./TaskLinkCard";

interface TasksOfProps {
  title: string;
  filter: object;
  /** What a new task from here begins with. */
  given: Record<string, string>;
}

/** The tasks of a plan or of a directive, and the way to another one. */
export function TasksOf({ title, filter, given }: TasksOfProps) {
  const translate = useTranslate();
  const actor = useActor();
  const { data = [], isPending } = useGetList<TaskRowFragment>("tasks", {
    filter,
    pagination: { page: 1, perPage: 100 },
    sort: { field: "dueOn", order: "ASC" },
  });
  const mayCreate = mayOpen(actor, "tasks", "create");
  return (
    <Section
      title={title}
      action={
        mayCreate && (
          <Button
            component={Link}
            to={`/tasks/create?${new URLSearchParams(given)}`}
            size="small"
            startIcon={<AddTaskOutlined />}
          >
            {translate("ra.action.add")}
          </Button>
        )
      }
    >
      {!isPending && data.length === 0 && (
        <Typography color="textSecondary">{translate("home.noTasks")}</Typography>
      )}
      <Stack sx={{ gap: 1 }}>
        {data.map((task) => (
          <TaskLinkCard key={task.id} task={task} />
        ))}
      </Stack>
    </Section>
  );
}
