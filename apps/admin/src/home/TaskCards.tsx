import { Box, Card, CardActionArea, Typography } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { useId } from "react";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";
import { TaskCard } from "../tasks/TaskCard";

export function TaskCards({ title, tasks }: { title: string; tasks: readonly TaskRowFragment[] }) {
  const id = useId();
  const createPath = useCreatePath();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h6" component="h2" sx={{ mb: 1 }}>
        {title} ({tasks.length})
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: "none",
          display: "grid",
          gap: 1.5,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {tasks.map((task) => (
          <Card component="li" key={task.id}>
            <CardActionArea
              component={Link}
              to={createPath({ resource: "tasks", type: "show", id: task.id })}
              sx={{ p: 1.5, height: "100%" }}
            >
              <TaskCard task={task} />
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </section>
  );
}
