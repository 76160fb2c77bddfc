import DoneAllOutlined from "@mui/icons-material/DoneAllOutlined";
import KeyboardOutlined from "@mui/icons-material/KeyboardOutlined";
import { Button, Chip, IconButton, MenuItem, Stack, TextField, Tooltip } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { KeyboardHelp } from "./grid/KeyboardHelp";
import { type SheetFilter, sheetFilters } from "./rules/filters";
import { useSheet, useWholeSheet } from "./SheetContext";
import type { SheetRow } from "./sheetModel";

interface SheetToolbarProps {
  areas: readonly SheetRow[];
  ids: readonly string[];
  filters: readonly SheetFilter[];
  search: string;
  onFilters: (filters: readonly SheetFilter[]) => void;
  onSearch: (search: string) => void;
  onJump: (areaId: string) => void;
}

/** Which rows to show, and the way to an area. */
export function SheetToolbar(props: SheetToolbarProps) {
  const { areas, ids, filters, search, onFilters, onSearch, onJump } = props;
  const translate = useTranslate();
  const { isPast } = useSheet();
  const toggle = (filter: SheetFilter) =>
    onFilters(filters.includes(filter) ? filters.filter((other) => other !== filter) : [...filters, filter]);
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      <TextField
        type="search"
        value={search}
        margin="none"
        fullWidth={false}
        label={translate("sheet.search")}
        onChange={(event) => onSearch(event.target.value)}
        sx={{ width: { xs: "100%", sm: 200 } }}
      />
      <TextField
        select
        value=""
        margin="none"
        fullWidth={false}
        label={translate("sheet.jump")}
        onChange={(event) => onJump(event.target.value)}
        sx={{ width: { xs: "100%", sm: 170 } }}
      >
        {areas.map(({ id, criterion }) => (
          <MenuItem key={id} value={id}>
            {criterion.code}. {criterion.name}
          </MenuItem>
        ))}
      </TextField>
      {sheetFilters.map((filter) => (
        <FilterChip
          key={filter}
          filter={filter}
          isOn={filters.includes(filter)}
          onToggle={() => toggle(filter)}
        />
      ))}
      {!isPast && <AcceptAllButton ids={ids} />}
      <HelpButton />
    </Stack>
  );
}

interface FilterChipProps {
  filter: SheetFilter;
  isOn: boolean;
  onToggle: () => void;
}

function FilterChip({ filter, isOn, onToggle }: FilterChipProps) {
  const translate = useTranslate();
  const { pendings } = useWholeSheet();
  const isContested = [...pendings.values()].some(({ status }) => status === "conflict");
  if (filter === "conflicts" && !isContested && !isOn) return null;
  return (
    <Chip
      label={translate(`sheet.filters.${filter}`)}
      color={isOn ? "primary" : "default"}
      variant={isOn ? "filled" : "outlined"}
      aria-pressed={isOn}
      onClick={onToggle}
    />
  );
}

/** Takes over the unit's own scores in all rows in view that are not appraised yet. */
function AcceptAllButton({ ids }: { ids: readonly string[] }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { acts } = useSheet();
  const store = useWholeSheet();
  const isAppraising = ids.some((id) => {
    const view = store.viewOf(id);
    return view?.stage && view.stage !== "SELF" && view.row.values.SELF.state !== "NOT_SCORED";
  });
  if (!isAppraising) return null;
  const accept = () => {
    const count = acts.acceptAll(ids);
    notify("sheet.accepted", { type: "info", messageArgs: { smart_count: count, count } });
  };
  return (
    <Button size="small" variant="outlined" startIcon={<DoneAllOutlined />} onClick={accept}>
      {translate("sheet.acceptAll")}
    </Button>
  );
}

function HelpButton() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip title={translate("sheet.keyboard.title")}>
        <IconButton
          aria-label={translate("sheet.keyboard.title")}
          onClick={() => setOpen(true)}
          sx={{ display: { xs: "none", sm: "inline-flex" } }}
        >
          <KeyboardOutlined />
        </IconButton>
      </Tooltip>
      {isOpen && <KeyboardHelp onClose={() => setOpen(false)} />}
    </>
  );
}
