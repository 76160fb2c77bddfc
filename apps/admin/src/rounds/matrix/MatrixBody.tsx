import type { AreaTasksFragment } from "@reform-ledger/api-types";
import { memo } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../../points/formatPoints";
import { sheetPath } from "../sheetPath";
import { cellOf, heatStep, lateStep, type Matrix, type MatrixCell, type MatrixMeasure } from "./matrixView";

interface MatrixBodyProps {
  rows: Matrix["rows"];
  criteria: Matrix["criteria"];
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
            const cell = cellOf(row, criterion, index, measure);
            const { value, state } = cell;
            const decimals = measure === "overdue" ? 0 : 2;
            const label =
              value === null ? nothing[state ?? "NOT_SCORED"] : formatDecimal(value, locale, decimals);
            const step = stepOf(cell, criterion.kind, measure);
            const isFirst = place === 0 && index === 0;
            const tasks = tasksText(translate, row.tasks?.[index]);
            const title = `${row.assessment.unit.name} · ${criterion.code}. ${criterion.name}`;
            return (
              <td key={criterion.id} className={step === null ? undefined : `heat-${step}`}>
                <Link
                  to={sheetPath(row.assessment.id, criterion.id)}
                  tabIndex={isFirst ? 0 : -1}
                  title={[title, ...tasks].join("\n")}
                  aria-label={[
                    `${row.assessment.unit.name}, ${criterion.code}: ${value === null ? names[state ?? "NOT_SCORED"] : label}`,
                    ...tasks,
                  ].join("; ")}
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

function stepOf(
  { value, percent }: MatrixCell,
  kind: Matrix["criteria"][number]["kind"],
  measure: MatrixMeasure,
): number | null {
  if (measure === "overdue") return lateStep(Number(value ?? 0));
  return percent === null ? null : heatStep(percent, kind);
}

/** The tasks of an area in words, where there are any that the reader may see. */
function tasksText(
  translate: ReturnType<typeof useTranslate>,
  { tasksOpen, tasksDone, tasksOverdue }: Partial<AreaTasksFragment> = {},
): string[] {
  if (!tasksOpen && !tasksDone) return [];
  return [
    translate("results.matrix.tasks", {
      open: tasksOpen ?? 0,
      overdue: tasksOverdue ?? 0,
      done: tasksDone ?? 0,
    }),
  ];
}
