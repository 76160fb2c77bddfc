import { Card, CardActionArea } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";
import { TaskCard } from "./TaskCard";

interface TaskLinkCardProps {
  task: TaskRowFragment;
  /** What the card is in its surroundings, such as an entry of a list. */
  component?: "div" | "li";
}

/** A task as a card that leads to its page. */
export function TaskLinkCard({ task, component = "div" }: TaskLinkCardProps) {
  const createPath = useCreatePath();
  return (
    <Card component={component}>
      <CardActionArea
        component={Link}
        to={createPath({ resource: "tasks", type: "show", id: task.id })}
        sx={{ p: 1.5, height: "100%" }}
      >
        <TaskCard task={task} />
      </CardActionArea>
    </Card>
  );
}
