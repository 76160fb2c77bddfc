import { Box, TableSortLabel, useMediaQuery, useTheme } from "@mui/material";
import { type FocusEvent, type MouseEvent, useMemo, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatMax } from "../../points/formatPoints";
import { stickyTable } from "../stickyTable";
import { heatColors } from "./heatColors";
import { MatrixBody } from "./MatrixBody";
import { type Matrix, type MatrixMeasure, type MatrixSort, sortedMatrixRows } from "./matrixView";
import { moveBetweenCells } from "./moveBetweenCells";

interface MatrixTableProps {
  matrix: Matrix;
  measure: MatrixMeasure;
}

/** A heat map that is a table: every colour has its figure, every cell leads to the sheet. */
export function MatrixTable({ matrix, measure }: MatrixTableProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const isPhone = useMediaQuery(theme.breakpoints.down("sm"));
  const [sort, setSort] = useState<MatrixSort>({ column: null, isDown: false });
  const [lit, setLit] = useState<number | null>(null);
  const rows = useMemo(() => sortedMatrixRows(matrix, measure, sort), [matrix, measure, sort]);
  const light = (event: MouseEvent | FocusEvent) => {
    const cell = event.target instanceof Element ? event.target.closest("td") : null;
    setLit(cell ? cell.cellIndex : null);
  };
  const press = (column: number | null) =>
    setSort({ column, isDown: sort.column === column ? !sort.isDown : column !== null });
  return (
    <Box
      sx={{
        ...stickyTable,
        ...matrixLook,
        maxHeight: "75vh",
        ...heatClasses(heatColors(theme.palette.mode)),
        ...(lit !== null && {
          [`& tbody td:nth-of-type(${lit})`]: { boxShadow: litColumn },
          [`& thead th:nth-of-type(${lit + 1})`]: { bgcolor: "action.selected" },
        }),
      }}
      tabIndex={0}
      role="region"
      aria-label={translate("results.matrix.title")}
      onMouseOver={light}
      onFocus={light}
      onMouseLeave={() => setLit(null)}
      onKeyDown={moveBetweenCells}
    >
      <table>
        <thead>
          <tr>
            <SortHead isActive={sort.column === null} isDown={sort.isDown} onPress={() => press(null)}>
              {translate("results.matrix.unit")}
            </SortHead>
            {matrix.criteria.map((criterion, index) => (
              <CriterionHead
                key={criterion.id}
                criterion={criterion}
                sort={sort.column === index ? sort : null}
                isNamed={!isPhone && matrix.criteria.length <= mostNamed}
                onPress={() => press(index)}
              />
            ))}
          </tr>
        </thead>
        <MatrixBody rows={rows} criteria={matrix.criteria} measure={measure} />
      </table>
    </Box>
  );
}

/** More columns than this have no room for their names. */
const mostNamed = 10;

const litColumn = "inset 2px 0 0 currentColor, inset -2px 0 0 currentColor";

const matrixLook = {
  "& table": { borderCollapse: "separate", borderSpacing: 0, fontSize: "0.8125rem" },
  "& th, & td": { borderBottom: "1px solid", borderColor: "divider" },
  "& th": { px: 1, py: 0.5, textAlign: "left", fontWeight: 600, verticalAlign: "bottom" },
  "& tbody th": { minWidth: 130, maxWidth: 220, verticalAlign: "middle" },
  "& thead th": { minWidth: 74, maxWidth: 140 },
  "& td": { p: 0, textAlign: "right" },
  "& td a": { display: "block", px: 1, py: 0.75, color: "inherit", textDecoration: "none" },
  "& td a:hover": { textDecoration: "underline" },
  "& tbody tr:hover th": { bgcolor: "action.selected" },
  "& tbody tr:hover td": { borderBottomColor: "text.primary", borderTopColor: "text.primary" },
} as const;

const heatClasses = (colors: readonly { background: string; color: string }[]) =>
  Object.fromEntries(
    colors.map(({ background, color }, step) => [`& td.heat-${step}`, { background, color }] as const),
  );

interface SortHeadProps {
  isActive: boolean;
  isDown: boolean;
  onPress: () => void;
  children: string;
}

function SortHead({ isActive, isDown, onPress, children }: SortHeadProps) {
  const direction = isDown ? "desc" : "asc";
  return (
    <th scope="col" aria-sort={isActive ? (isDown ? "descending" : "ascending") : "none"}>
      <TableSortLabel active={isActive} direction={direction} onClick={onPress}>
        {children}
      </TableSortLabel>
    </th>
  );
}

interface CriterionHeadProps {
  criterion: Matrix["criteria"][number];
  sort: MatrixSort | null;
  isNamed: boolean;
  onPress: () => void;
}

/** A criterion by its code, and by its name for whoever points at it or listens. */
function CriterionHead({ criterion, sort, isNamed, onPress }: CriterionHeadProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { code, name, maxPoints } = criterion;
  const label = `${code}. ${name}`;
  return (
    <th scope="col" title={label} aria-sort={sort ? (sort.isDown ? "descending" : "ascending") : "none"}>
      <TableSortLabel
        active={sort !== null}
        direction={sort?.isDown === false ? "asc" : "desc"}
        onClick={onPress}
        aria-label={translate("results.matrix.sortBy", { name: label })}
      >
        {isNamed ? label : code}
      </TableSortLabel>
      <Box
        component="span"
        sx={{ display: "block", fontWeight: 400, color: "text.secondary", whiteSpace: "nowrap" }}
      >
        {translate("results.matrix.max", { max: formatMax(maxPoints, locale) })}
      </Box>
    </th>
  );
}
