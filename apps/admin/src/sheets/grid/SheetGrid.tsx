import { type CSSProperties, Fragment, useEffect, useMemo, useRef } from "react";
import { useTranslate } from "react-admin";
import { useSheet } from "../SheetContext";
import { byArea } from "./byArea";
import { type ColumnKey, columnStyles } from "./columns";
import { SheetFrame } from "./SheetFrame";
import { type GridCalls, SheetGridRow } from "./SheetGridRow";
import { type ActiveCell, useGrid } from "./useGrid";

interface SheetGridProps {
  label: string;
  ids: readonly string[];
  columns: readonly ColumnKey[];
  collapsed: ReadonlySet<string>;
  active: ActiveCell;
  /** The colour of each row in which somebody else is. */
  presence: ReadonlyMap<string, string>;
  onActive: (cell: ActiveCell) => void;
  onToggle: (rowId: string) => void;
}

/** The sheet as a grid for the keyboard, made for hundreds of rows. */
export function SheetGrid({
  label,
  ids,
  columns,
  collapsed,
  active,
  presence,
  onActive,
  onToggle,
}: SheetGridProps) {
  const { store } = useSheet();
  const { typing, leave, focusRow, handlers } = useGrid({
    ids,
    columns,
    collapsed,
    active,
    onActive,
    onToggle,
  });
  const calls = useRef<GridCalls>({ toggle: onToggle, leave, focusRow });
  useEffect(() => {
    calls.current = { toggle: onToggle, leave, focusRow };
  });
  const groups = useMemo(() => byArea(ids, (id) => store.viewOf(id)?.row.areaId ?? id), [ids, store]);
  const { template, minWidth } = columnStyles(columns);
  const style = { "--sheet-columns": template, "--sheet-width": minWidth } as CSSProperties;
  let index = 1;
  return (
    <SheetFrame
      role="grid"
      aria-label={label}
      aria-rowcount={ids.length + 1}
      aria-colcount={columns.length}
      style={style}
      {...handlers}
    >
      <GridHead columns={columns} />
      {groups.map((group) => (
        <Fragment key={group[0]}>
          {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
          <div role="rowgroup">
            {group.map((id) => {
              index += 1;
              return (
                <SheetGridRow
                  key={id}
                  id={id}
                  index={index}
                  columns={columns}
                  activeColumn={active.rowId === id ? active.column : null}
                  typing={typing?.rowId === id ? typing : null}
                  isExpanded={!collapsed.has(id)}
                  presence={presence.get(id) ?? null}
                  calls={calls}
                />
              );
            })}
          </div>
        </Fragment>
      ))}
    </SheetFrame>
  );
}

function GridHead({ columns }: { columns: readonly ColumnKey[] }) {
  const translate = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <div role="rowgroup" style={{ display: "contents" }}>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above. */}
      <div role="row" aria-rowindex={1} className="sheet-row sheet-head">
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above.
          <div
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            className={`sheet-cell ${column === "criterion" ? "sheet-name" : ""} ${column === "inputs" ? "sheet-left" : ""}`}
          >
            {translate(`sheet.columns.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}
