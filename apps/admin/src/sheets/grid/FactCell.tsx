import { isSelfScored } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { absenceOf } from "../rules/absenceOf";
import { inputsText } from "../rules/inputsText";
import { lacksEvidence, lacksInputs } from "../rules/lacking";
import { computes } from "../rules/ruleOfRow";
import { useSheet } from "../SheetContext";
import type { RowView } from "../SheetStore";
import type { CellPlace } from "./cellPlace";
import { SheetCell } from "./cells";
import { RowState } from "./RowState";

/** A cell into which nothing is typed. */
export function FactCell({ view, ...place }: CellPlace & { view: RowView }) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const { row, entry } = view;
  const { criterion } = row;
  const named = (text: string) =>
    `${criterion.code}, ${translate(`sheet.columns.${place.column}`)}: ${text || translate("sheet.nothing")}`;
  switch (place.column) {
    case "criterion":
      return (
        <SheetCell {...place} role="rowheader" className="sheet-name" title={criterion.name}>
          <span style={{ marginLeft: row.depth * 12 + 32 }} className="sheet-name-text">
            <span className="sheet-code">{criterion.code}</span>
            {criterion.name}
          </span>
        </SheetCell>
      );
    case "inputs": {
      const inputs = entry?.inputs ?? row.values.SELF.inputs;
      const text = inputsText(inputs, absenceOf(criterion.rule), locale);
      const isOwn = view.stage === "SELF" || !isSelfScored(criterion);
      const waits = isOwn && entry !== null && (entry.state === "NOT_SCORED" || lacksInputs(row, entry));
      const shown = text || (computes(criterion.rule) && waits ? translate("sheet.enterInputs") : "");
      return (
        <SheetCell
          {...place}
          label={named(shown)}
          title={text}
          className={`sheet-left ${text ? "" : "sheet-muted"}`}
        >
          <span className="sheet-name-text">{shown}</span>
        </SheetCell>
      );
    }
    case "evidence": {
      const isMissing = entry !== null && lacksEvidence(row, entry);
      const count = row.evidenceCount === 0 && !criterion.evidenceRequired ? "" : String(row.evidenceCount);
      const text = isMissing ? `${row.evidenceCount} !` : count;
      const label = isMissing ? `${named(text)}, ${translate("sheet.evidence.missing")}` : named(count);
      return (
        <SheetCell {...place} label={label} title={label} className={isMissing ? "sheet-missing" : ""}>
          {text}
        </SheetCell>
      );
    }
    case "questions": {
      const text = row.openQuestions > 0 ? String(row.openQuestions) : "";
      return (
        <SheetCell {...place} label={named(text)} className={text && "sheet-asked"}>
          {text}
        </SheetCell>
      );
    }
    case "state":
      return (
        <SheetCell {...place} className="sheet-centre">
          <RowState view={view} />
        </SheetCell>
      );
    default: {
      const points = place.column === "max" ? criterion.maxPoints : row.lost;
      const text = points === null ? "" : formatDecimal(points, locale);
      return (
        <SheetCell {...place} label={named(text)}>
          {text}
        </SheetCell>
      );
    }
  }
}
