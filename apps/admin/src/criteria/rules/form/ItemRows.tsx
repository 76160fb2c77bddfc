import { Box } from "@mui/material";
import { emptyItem, type ItemDraft } from "../ruleDraft";
import { Rows } from "./Rows";
import { NumberField, WordsField } from "./RuleFields";

interface ItemRowsProps {
  title: string;
  path: string;
  /** The member of the rule that the number is, and its word. */
  member: "points" | "weight" | "percent";
  items: readonly ItemDraft[];
  onChange: (items: ItemDraft[]) => void;
  least?: number;
}

/** Words with a number each: options and their points, groups and their weights. */
export function ItemRows({ title, path, member, items, onChange, least = 1 }: ItemRowsProps) {
  return (
    <Rows title={title} rows={items} onChange={onChange} empty={emptyItem} least={least}>
      {({ label, value }, change, index, row) => (
        <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "minmax(0, 1fr) 100px" }}>
          <WordsField
            path={`${path}.${index}.label`}
            label="words"
            row={row}
            value={label}
            onChange={(typed) => change({ label: typed })}
          />
          <NumberField
            path={`${path}.${index}.${member}`}
            label={member}
            row={row}
            value={value}
            onChange={(typed) => change({ value: typed })}
          />
        </Box>
      )}
    </Rows>
  );
}
