import {
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { TreeRow } from "./criteriaTree";
import { endOf, mayGo } from "./moves";
import { useTree } from "./TreeContext";

/** Puts a criterion elsewhere: beneath whom, and after which one there. */
export function MoveToDialog({ row }: { row: TreeRow }) {
  const translate = useTranslate();
  const tree = useTree();
  const titleId = useId();
  const [parentId, setParentId] = useState(row.parentId);
  const siblings = tree.rows.filter(
    (other) => other.parentId === parentId && other.criterion.id !== row.criterion.id,
  );
  const [place, setPlace] = useState<number | null>(null);
  const position = place ?? siblings.length + 1;
  const goal = { parentId, position };
  const word = (key: string) => translate(`resources.criteria.tree.${key}`, { code: row.criterion.code });
  const close = () => tree.askWhere(null);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{word("moveToTitle")}</DialogTitle>
      <DialogContent>
        <ParentInput
          row={row}
          parentId={parentId}
          onChoose={(id) => {
            setParentId(id);
            setPlace(null);
          }}
        />
        <TextField
          select
          fullWidth
          label={word("placeThere")}
          value={position}
          onChange={(event) => setPlace(Number(event.target.value))}
        >
          <MenuItem value={1}>{word("first")}</MenuItem>
          {siblings.map(({ criterion }, index) => (
            <MenuItem key={criterion.id} value={index + 2} sx={{ whiteSpace: "normal" }}>
              {translate("resources.criteria.tree.after", { name: `${criterion.code}. ${criterion.name}` })}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button color="inherit" onClick={close}>
          {translate("ra.action.cancel")}
        </Button>
        <Button
          variant="contained"
          disabled={!mayGo(tree.rows, row, goal)}
          onClick={() => {
            close();
            tree.move(row, goal);
          }}
        >
          {word("moveHere")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ParentInputProps {
  row: TreeRow;
  parentId: string | null;
  onChoose: (id: string | null) => void;
}

function ParentInput({ row, parentId, onChoose }: ParentInputProps) {
  const translate = useTranslate();
  const { rows } = useTree();
  const top = { id: "", text: translate("resources.criteria.tree.asArea") };
  const possible = rows.filter(
    ({ criterion: { id } }) =>
      id === row.parentId || mayGo(rows, row, { parentId: id, position: endOf(rows, id) }),
  );
  const options = [
    top,
    ...possible.map(({ criterion: { id, code, name } }) => ({ id, text: `${code}. ${name}` })),
  ];
  return (
    <Autocomplete
      disableClearable
      options={options}
      value={options.find(({ id }) => id === (parentId ?? "")) ?? top}
      getOptionLabel={({ text }) => text}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onChange={(_event, { id }) => onChoose(id || null)}
      renderInput={(input) => (
        <TextField {...input} label={translate("resources.criteria.fields.parentId")} />
      )}
    />
  );
}
