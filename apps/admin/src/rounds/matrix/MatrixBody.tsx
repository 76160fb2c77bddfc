import type { MatrixFiguresFragment } from "@reform-ledger/api-types";
import { memo } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../../points/formatPoints";
import { sheetPath } from "../sheetPath";
import { cellOf, heatStep, type MatrixMeasure } from "./matrixView";

interface MatrixBodyProps {
  rows: MatrixFiguresFragment["rows"];
  criteria: MatrixFiguresFragment["criteria"];
  measure: MatrixMeasure;
}

/** The figures; drawn once for thousands of cells, whatever is highlighted around them. */
export const MatrixBody = memo(function MatrixBody({ rows, criteria, measure }: MatrixBodyProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nothing = {
    NOT_APPLICABLE: translate("results.matrix.NOT_APPLICABLE"),
    NOT_SCORED: translate("results.matrix.NOT_SCORED"),
    SCORED: translate("results.matrix.hidden"),
  };
  const names = { ...nothing, NOT_APPLICABLE: translate("results.matrix.notApplicable") };
  return (
    <tbody>
      {rows.map((row, place) => (
        <tr key={row.assessment.id}>
          <th scope="row">{row.assessment.unit.name}</th>
          {criteria.map((criterion, index) => {
            const { value, percent, state } = cellOf(row, criterion, index, measure);
            const label = value === null ? nothing[state ?? "NOT_SCORED"] : formatDecimal(value, locale, 2);
            const heat = percent === null ? undefined : `heat-${heatStep(percent, criterion.kind)}`;
            const isFirst = place === 0 && index === 0;
            return (
              <td key={criterion.id} className={heat}>
                <Link
                  to={sheetPath(row.assessment.id, criterion.id)}
                  tabIndex={isFirst ? 0 : -1}
                  title={`${row.assessment.unit.name} · ${criterion.code}. ${criterion.name}`}
                  aria-label={`${row.assessment.unit.name}, ${criterion.code}: ${value === null ? names[state ?? "NOT_SCORED"] : label}`}
                >
                  {label}
                </Link>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
});
