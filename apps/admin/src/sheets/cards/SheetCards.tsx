import { Box, Paper, Stack, Typography } from "@mui/material";
import { memo, type RefObject, useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { PointsText } from "../../points/PointsText";
import { byArea } from "../grid/byArea";
import type { ColumnKey } from "../grid/columns";
import { useGroupSums, useRowView, useSheet } from "../SheetContext";
import type { SheetRow } from "../sheetModel";
import { LeafCard } from "./LeafCard";

interface SheetCardsProps {
  label: string;
  ids: readonly string[];
  columns: readonly ColumnKey[];
  presence: ReadonlyMap<string, string>;
  onActive: (rowId: string) => void;
}

/** The sheet on a phone: a card for each criterion, one beneath the other. */
export function SheetCards({ label, ids, columns, presence, onActive }: SheetCardsProps) {
  const calls = useRef({ active: onActive, next: (_rowId: string) => {} });
  useEffect(() => {
    const next = (rowId: string) => focusNext(ids, rowId);
    calls.current = { active: onActive, next };
  });
  const { store } = useSheet();
  const areas = byArea(ids, (id) => store.viewOf(id)?.row.areaId ?? id);
  return (
    <Stack component="section" aria-label={label} sx={{ gap: 1, width: "100%", minWidth: 0 }}>
      {areas.map((area) => (
        <Stack component="ul" key={area[0]} sx={{ gap: 1, m: 0, p: 0, listStyle: "none" }}>
          {area.map((id) => (
            <SheetCard key={id} id={id} columns={columns} presence={presence.get(id) ?? null} calls={calls} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

/** Enter goes on to the next card that can be filled. */
function focusNext(ids: readonly string[], rowId: string): void {
  const following = ids.slice(ids.indexOf(rowId) + 1);
  const boxes = following.map((id) => document.querySelector<HTMLElement>(`input[data-points="${id}"]`));
  const next = boxes.find((box) => box !== null);
  next?.focus();
  next?.scrollIntoView({ block: "center" });
}

interface SheetCardProps {
  id: string;
  columns: readonly ColumnKey[];
  presence: string | null;
  calls: RefObject<{ active: (rowId: string) => void; next: (rowId: string) => void }>;
}

const SheetCard = memo(function SheetCard({ id, columns, presence, calls }: SheetCardProps) {
  const view = useRowView(id);
  if (!view) return null;
  if (!view.row.isLeaf) return <GroupCard row={view.row} />;
  return (
    <Paper
      component="li"
      data-card={id}
      onFocus={() => calls.current.active(id)}
      sx={{ p: 1.5, scrollMarginTop: 72, ...(presence && { borderLeft: `4px solid ${presence}` }) }}
    >
      <LeafCard view={view} columns={columns} onEnter={() => calls.current.next(id)} />
    </Paper>
  );
});

function GroupCard({ row }: { row: SheetRow }) {
  const translate = useTranslate();
  const { decimals } = useSheet();
  const sums = useGroupSums(row.id);
  const isArea = row.depth === 0;
  const sum = sums?.SELF;
  return (
    <Box
      component="li"
      data-card={row.id}
      sx={{
        px: 0.5,
        py: 1,
        scrollMarginTop: 60,
        ...(isArea && { position: "sticky", top: 56, zIndex: 2, bgcolor: "background.default" }),
      }}
    >
      <Typography variant={isArea ? "subtitle1" : "subtitle2"} component={isArea ? "h2" : "h3"}>
        {row.criterion.code}. {row.criterion.name}
      </Typography>
      {sum && (
        <Typography variant="body2" color="textSecondary">
          {translate("sheet.columns.SELF")}{" "}
          <PointsText points={sum.points} max={sum.max} decimals={decimals} />
        </Typography>
      )}
    </Box>
  );
}
