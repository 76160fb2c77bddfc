import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { type Choice, summaryOf } from "./handOverChoice";
import type { EndedUnit, Proposal } from "./proposal";

interface ReviewDialogProps {
  unit: EndedUnit;
  proposal: Proposal;
  choice: Choice;
  isBusy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Who gets how much, before anything is handed over. */
export function ReviewDialog({ unit, proposal, choice, isBusy, onConfirm, onClose }: ReviewDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { receivers, left } = summaryOf(proposal.rows, choice, proposal.successors);
  const unnamed = left + proposal.total - proposal.rows.length;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate("resources.handOvers.of", { unit: unit.name })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate("resources.handOvers.reviewed")}</DialogContentText>
        <List dense>
          {receivers.map(({ unit: receiver, asLead, asHelper }) => (
            <ListItem key={receiver.id} disableGutters>
              <ListItemText
                primary={receiver.name}
                secondary={[
                  asLead > 0 && translate("resources.handOvers.leads", { smart_count: asLead }),
                  asHelper > 0 && translate("resources.handOvers.helps", { smart_count: asHelper }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              />
            </ListItem>
          ))}
        </List>
        {unnamed > 0 && (
          <Alert severity="warning">
            {translate("resources.handOvers.staysOpen", { smart_count: unnamed })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={onClose} disabled={isBusy}>
          {translate("ra.action.cancel")}
        </Button>
        <Button variant="contained" loading={isBusy} onClick={onConfirm}>
          {translate("resources.handOvers.actions.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
