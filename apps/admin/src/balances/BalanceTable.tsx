import { Box, Button, Chip, Stack, Table, TableBody, TableFooter } from "@mui/material";
import { useState } from "react";
import { stickyTable } from "../rounds/stickyTable";
import type { Balance } from "./Balance";
import { BalanceAreaRows } from "./BalanceAreaRows";
import { BalanceHead, FigureRow } from "./BalanceRows";
import { type BalancePart, linesBehind, linesByArea, shownParts } from "./balanceView";
import type { BalanceWords } from "./useBalanceWords";

interface BalanceTableProps {
  balance: Balance;
  words: BalanceWords;
  show: BalancePart | null;
  onShowAll: () => void;
}

/** Areas that open to their lines; the figures of an area are those of all its lines. */
export function BalanceTable({ balance, words, show, onShowAll }: BalanceTableProps) {
  const { word, partName } = words;
  const parts = shownParts(balance);
  const groups = linesByArea(balance.areas, linesBehind(balance.lines, show));
  const everyArea = groups.map(({ area }) => area.area?.id ?? "");
  const [opened, setOpened] = useState<readonly string[]>([]);
  const isOpen = (id: string) => show !== null || opened.includes(id);
  const toggle = (id: string) =>
    setOpened((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const isAllOpen = opened.length >= everyArea.length;
  return (
    <>
      <Stack direction="row" className="screen-only" sx={{ px: 2, pb: 1, gap: 1, flexWrap: "wrap" }}>
        {show ? (
          <Chip
            color="primary"
            label={word("only", { part: partName(show) })}
            onDelete={onShowAll}
            onClick={onShowAll}
            aria-label={`${word("only", { part: partName(show) })}. ${word("everything")}`}
          />
        ) : (
          <Button size="small" variant="outlined" onClick={() => setOpened(isAllOpen ? [] : everyArea)}>
            {word(isAllOpen ? "closeAll" : "openAll")}
          </Button>
        )}
      </Stack>
      <Box
        tabIndex={0}
        role="region"
        aria-label={word("table")}
        sx={{
          ...stickyTable,
          borderLeft: 0,
          borderRight: 0,
          borderRadius: 0,
          maxHeight: "80vh",
          position: "relative",
          "@media print": { maxHeight: "none", overflow: "visible" },
        }}
      >
        <Table size="small" sx={{ "& td, & th": { px: { xs: 1, sm: 1.5 } } }}>
          <BalanceHead parts={parts} words={words} />
          <TableBody>
            {groups.map(({ area, lines }) => (
              <BalanceAreaRows
                key={area.area?.id ?? ""}
                area={area}
                lines={lines}
                parts={parts}
                words={words}
                isOpen={isOpen(area.area?.id ?? "")}
                onToggle={() => toggle(area.area?.id ?? "")}
              />
            ))}
          </TableBody>
          <TableFooter>
            <FigureRow
              name={word("total")}
              amounts={balance}
              parts={parts}
              words={words}
              sx={{
                "& th, & td": { fontWeight: 700, color: "text.primary", fontSize: "0.875rem" },
                "& th, & td:not(:empty)": {
                  position: "sticky",
                  bottom: 0,
                  bgcolor: "background.paper",
                  borderTop: 2,
                  borderColor: "divider",
                },
                "& th:first-of-type": { left: 0, zIndex: 1 },
              }}
            />
          </TableFooter>
        </Table>
      </Box>
    </>
  );
}
