import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { vietnamMoment } from "./vietnamMoment";

/** Chooses the moment at which the sheet is to be seen. */
export function AsOfPicker({ onChoose }: { onChoose: (asOf: string) => void }) {
  const translate = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  const moment = vietnamMoment(chosen);
  return (
    <>
      <Button size="small" startIcon={<HistoryOutlined />} onClick={() => setOpen(true)}>
        {translate("sheet.asOf.button")}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby={id}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!moment) return;
            setOpen(false);
            onChoose(moment);
          }}
        >
          <DialogTitle id={id}>{translate("sheet.asOf.title")}</DialogTitle>
          <DialogContent>
            <TextField
              autoFocus
              type="datetime-local"
              label={translate("sheet.asOf.moment")}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" onClick={() => setOpen(false)}>
              {translate("ra.action.cancel")}
            </Button>
            <Button type="submit" variant="contained" disabled={!moment}>
              {translate("sheet.asOf.show")}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
