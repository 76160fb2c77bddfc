import type { ScoreStage } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { editText } from "../rules/readTyped";
import { useSheet, valueIn } from "../SheetContext";
import type { RowView } from "../SheetStore";
import { stateText } from "../stateText";
import type { CellPlace } from "./cellPlace";
import { SheetCell } from "./cells";
import { type ColumnKey, isStageColumn } from "./columns";
import { FactCell } from "./FactCell";
import { PointsEditor } from "./PointsEditor";
import type { Typing } from "./typing";

export interface LeafCellsProps {
  view: RowView;
  columns: readonly ColumnKey[];
  activeColumn: ColumnKey | null;
  typing: Typing | null;
  onLeave: () => void;
}

/** The cells of a criterion that is scored itself. */
export function LeafCells({ view, columns, activeColumn, typing, onLeave }: LeafCellsProps) {
  return columns.map((column, at) => {
    const place = { rowId: view.row.id, column, index: at + 1, isActive: activeColumn === column };
    if (isStageColumn(column)) {
      const own = typing && view.stage === column ? typing : null;
      return <StageCell key={column} {...place} view={view} stage={column} typing={own} onLeave={onLeave} />;
    }
    return <FactCell key={column} {...place} view={view} />;
  });
}

interface StageCellProps extends CellPlace {
  view: RowView;
  stage: ScoreStage;
  typing: Typing | null;
  onLeave: () => void;
}

function StageCell({ view, stage, typing, onLeave, ...place }: StageCellProps) {
  const translate = useTranslate();
  const { acts, locale } = useSheet();
  const { row, pending } = view;
  const isOpen = view.stage === stage;
  const typed = isOpen ? (pending?.draft.typed ?? null) : null;
  const value = valueIn(view, stage);
  const shown = typed ?? stateText(value, locale, translate);
  const subject = `${row.criterion.code} ${row.criterion.name}, ${translate(`sheet.columns.${stage}`)}`;
  const outOf = translate("sheet.outOf", { max: formatDecimal(row.criterion.maxPoints, locale) });
  const label = `${subject}: ${shown || translate("sheet.nothing")}, ${outOf}`;
  if (typing) {
    return (
      <SheetCell {...place} isReadOnly={false} className="sheet-editable">
        <PointsEditor
          label={`${subject}, ${outOf}`}
          initialText={typing.seed ?? typed ?? editText(value.points, locale)}
          isSeeded={typing.seed !== null}
          isInvalid={typed !== null}
          onType={(text) => acts.type(row.id, text, true)}
          onLeave={onLeave}
        />
      </SheetCell>
    );
  }
  const looks = [
    isOpen && "sheet-editable",
    isOpen && classOfStatus(view),
    value.state !== "SCORED" && typed === null && "sheet-empty",
  ];
  return (
    <SheetCell {...place} label={label} isReadOnly={!isOpen} className={looks.filter(Boolean).join(" ")}>
      {shown || (isOpen ? "" : "–")}
    </SheetCell>
  );
}

function classOfStatus({ pending }: RowView): string {
  if (pending?.status === "conflict") return "sheet-contested";
  return pending?.status === "held" || pending?.status === "refused" ? "sheet-problem" : "";
}
