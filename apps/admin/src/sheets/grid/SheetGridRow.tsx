import { type CSSProperties, memo, type RefObject } from "react";
import { RowNotice } from "../notices/RowNotice";
import { useRowView } from "../SheetContext";
import type { ColumnKey } from "./columns";
import { GroupCells } from "./GroupCells";
import { LeafCells } from "./LeafCells";
import type { Typing } from "./typing";

/** What rows call back; always the newest, without drawing the rows again. */
export interface GridCalls {
  toggle: (rowId: string) => void;
  leave: () => void;
  focusRow: (rowId: string) => void;
}

interface SheetGridRowProps {
  id: string;
  /** From 1, the head included. */
  index: number;
  columns: readonly ColumnKey[];
  activeColumn: ColumnKey | null;
  typing: Typing | null;
  isExpanded: boolean;
  /** The colour and names of those who are in the row. */
  presence: string | null;
  calls: RefObject<GridCalls>;
}

/** One row of the grid; drawn again only when something of this row changes. */
export const SheetGridRow = memo(function SheetGridRow(props: SheetGridRowProps) {
  const view = useRowView(props.id);
  if (!view) return null;
  const { row } = view;
  const looks = [
    "sheet-row",
    !row.isLeaf && (row.depth === 0 ? "sheet-area" : "sheet-group"),
    props.presence && "sheet-present",
  ];
  const style = props.presence ? ({ "--presence": props.presence } as CSSProperties) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the cells.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus.
    <div
      role="row"
      aria-rowindex={props.index}
      data-renders={row.id}
      className={looks.filter(Boolean).join(" ")}
      style={style}
    >
      {row.isLeaf ? (
        <>
          <LeafCells
            view={view}
            columns={props.columns}
            activeColumn={props.activeColumn}
            typing={props.typing}
            onLeave={() => props.calls.current.leave()}
          />
          {!props.typing && (
            <RowNotice place="cell" view={view} onDone={() => props.calls.current.focusRow(row.id)} />
          )}
        </>
      ) : (
        <GroupCells
          row={row}
          columns={props.columns}
          activeColumn={props.activeColumn}
          isExpanded={props.isExpanded}
          onToggle={(rowId) => props.calls.current.toggle(rowId)}
        />
      )}
    </div>
  );
});
