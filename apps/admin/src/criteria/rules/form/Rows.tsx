import AddOutlined from "@mui/icons-material/AddOutlined";
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import { Box, Button, IconButton, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

interface RowsProps<Row> {
  /** The word of the list: resources.criteria.rules.<title>. */
  title: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  empty: () => Row;
  /** How few rows there may be. */
  least?: number;
  children: (row: Row, change: (changes: Partial<Row>) => void, index: number, name: string) => ReactNode;
}

/** A list of alike parts of a rule: written row by row, taken out and added. */
export function Rows<Row extends object>({
  title,
  rows,
  onChange,
  empty,
  least = 1,
  children,
}: RowsProps<Row>) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.criteria.rules.${key}`, values);
  return (
    <Stack component="fieldset" sx={{ border: 0, p: 0, m: 0, gap: 1.25, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ mb: 1, p: 0 }}>
        {word(title)}
      </Typography>
      {rows.map((row, index) => {
        const name = word("row", { number: index + 1 });
        const change = (changes: Partial<Row>) =>
          onChange(rows.map((other, at) => (at === index ? { ...other, ...changes } : other)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
          <Stack key={index} direction="row" sx={{ gap: 0.5, alignItems: "flex-start" }}>
            <Box sx={{ flexGrow: 1, minWidth: 0 }}>{children(row, change, index, name)}</Box>
            <IconButton
              aria-label={word("removeRow", { number: index + 1 })}
              disabled={rows.length <= least}
              onClick={() => onChange(rows.filter((_other, at) => at !== index))}
            >
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </Stack>
        );
      })}
      <Button
        size="small"
        startIcon={<AddOutlined />}
        onClick={() => onChange([...rows, empty()])}
        sx={{ alignSelf: "flex-start" }}
      >
        {word("addRow")}
      </Button>
    </Stack>
  );
}
