import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link as MuiLink,
} from "@mui/material";
import { useId } from "react";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import type { MadeTask } from "./useCreateTasks";

interface MadeTasksProps {
  tasks: readonly MadeTask[];
  onClose: () => void;
}

/** What came of it: each task that was made, with the way to it. */
export function MadeTasks({ tasks, onClose }: MadeTasksProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("taskViews.bulk.result")}</DialogTitle>
      <DialogContent>
        <Alert severity="success" role="status">
          {translate("deductionBulk.tasksMade", { smart_count: tasks.length })}
        </Alert>
        <TaskLinks tasks={tasks} onClose={onClose} />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate("ra.action.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function TaskLinks({ tasks, onClose }: MadeTasksProps) {
  const createPath = useCreatePath();
  return (
    <Box component="ul" sx={{ mb: 0, pl: 2.5 }}>
      {tasks.map(({ id, title }) => (
        <Box key={id} component="li" sx={{ py: 0.5, overflowWrap: "anywhere" }}>
          <MuiLink
            component={Link}
            to={createPath({ resource: "tasks", type: "show", id })}
            onClick={onClose}
          >
            {title}
          </MuiLink>
        </Box>
      ))}
    </Box>
  );
}
