import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import {
  Alert,
  Button,
  DialogActions,
  DialogContent,
  List,
  ListItem,
  ListItemIcon,
  ListItemText,
} from "@mui/material";
import { useTranslate } from "react-admin";
import { type RowOutcome, refusedFirst } from "./bulkRows";

interface BulkOutcomeProps {
  outcomes: readonly RowOutcome[];
  chosen: number;
  onClose: () => void;
}

/** What was done and what was refused and why, one line a task. */
export function BulkOutcome({ outcomes, chosen, onClose }: BulkOutcomeProps) {
  const translate = useTranslate();
  const refused = outcomes.filter(({ refusal }) => refusal !== null).length;
  const rest = () => {
    if (outcomes.length < chosen) return translate("taskViews.bulk.stopped");
    return translate(`taskViews.bulk.${refused > 0 ? "stillSelected" : "allDone"}`);
  };
  return (
    <>
      <DialogContent>
        <Alert severity={refused > 0 || outcomes.length < chosen ? "warning" : "success"} role="status">
          {translate("taskViews.bulk.done", { smart_count: outcomes.length - refused })}
          {" · "}
          {translate("taskViews.bulk.refused", { smart_count: refused })}. {rest()}
        </Alert>
        <List dense>
          {refusedFirst(outcomes).map((outcome) => (
            <OutcomeRow key={outcome.id} outcome={outcome} />
          ))}
        </List>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate("taskViews.bulk.close")}
        </Button>
      </DialogActions>
    </>
  );
}

function OutcomeRow({ outcome: { title, refusal } }: { outcome: RowOutcome }) {
  const translate = useTranslate();
  return (
    <ListItem disableGutters alignItems="flex-start">
      <ListItemIcon>
        {refusal === null ? <CheckCircleOutlined color="success" /> : <ErrorOutlined color="error" />}
      </ListItemIcon>
      <ListItemText
        primary={title}
        secondary={
          refusal === null
            ? translate("taskViews.bulk.rowDone")
            : `${translate("taskViews.bulk.rowRefused")}: ${refusal}`
        }
      />
    </ListItem>
  );
}
