import { Box, Typography } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { useId } from "react";
import { TaskLinkCard } from "../tasks/TaskLinkCard";

export function TaskCards({ title, tasks }: { title: string; tasks: readonly TaskRowFragment[] }) {
  const id = useId();
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
          <TaskLinkCard key={task.id} component="li" task={task} />
        ))}
      </Box>
    </section>
  );
}
