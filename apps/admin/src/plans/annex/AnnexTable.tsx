import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { PlanAnnexRowFragment } from "@reform-ledger/api-types";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { DecimalText } from "../../points/PointsText";
import { stickyTable } from "../../rounds/stickyTable";
import { CriterionText, DueText, LostPoints, SolutionLink } from "./AnnexParts";
import { type AnnexGroup, keyOf } from "./annexView";
import { useGroupText } from "./useGroupText";

const columns = [
  { field: "number", width: 56 },
  { field: "criterion", width: 220 },
  { field: "maxPoints", width: 84, isPoints: true },
  { field: "finalPoints", width: 84, isPoints: true },
  { field: "lostPoints", width: 84, isPoints: true },
  { field: "causes", width: 180 },
  { field: "solution", width: 240 },
  { field: "leadUnit", width: 150 },
  { field: "cooperatingUnits", width: 150 },
  { field: "due", width: 112 },
  { field: "deliverable", width: 180 },
];

const named = (records: readonly { name: string }[]) => records.map(({ name }) => name).join("; ") || "–";

export function AnnexTable({ groups }: { groups: readonly AnnexGroup[] }) {
  const translate = useTranslate();
  const { nameOf, sumOf } = useGroupText();
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={translate("resources.plans.sections.annex")}
      sx={{ ...stickyTable, mx: 2, maxHeight: "75vh" }}
    >
      <Table
        size="small"
        sx={{ minWidth: 1500, tableLayout: "fixed", "& td, & th": { verticalAlign: "top" } }}
      >
        <caption style={visuallyHidden}>{translate("resources.plans.sections.annex")}</caption>
        <TableHead>
          <TableRow>
            {columns.map(({ field, width, isPoints }) => (
              <TableCell
                key={field}
                component="th"
                scope="col"
                align={isPoints ? "right" : "left"}
                sx={{ width, "&&": { whiteSpace: "normal" } }}
              >
                {translate(`resources.plans.annex.columns.${field}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => (
            <Fragment key={group.number}>
              <TableRow>
                <TableCell component="th" scope="row" sx={{ fontWeight: 700 }}>
                  {group.number}
                </TableCell>
                <TableCell colSpan={columns.length - 1} sx={{ fontWeight: 700, bgcolor: "action.hover" }}>
                  {nameOf(group)}
                  <Box component="span" sx={{ ml: 2, fontWeight: 400 }}>
                    {sumOf(group)}
                  </Box>
                </TableCell>
              </TableRow>
              {group.rows.map((row) => (
                <AnnexTableRow key={keyOf(row)} row={row} />
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function AnnexTableRow({ row }: { row: PlanAnnexRowFragment }) {
  return (
    <TableRow sx={{ "& td": { overflowWrap: "break-word" } }}>
      <TableCell component="th" scope="row">
        {row.number}
      </TableCell>
      <TableCell>
        <CriterionText row={row} />
      </TableCell>
      <TableCell align="right">
        <DecimalText value={row.maxPoints} decimals={2} />
      </TableCell>
      <TableCell align="right">
        <DecimalText value={row.finalPoints} decimals={2} />
      </TableCell>
      <TableCell align="right">
        <LostPoints row={row} />
      </TableCell>
      <TableCell>{named(row.causes)}</TableCell>
      <TableCell>
        <SolutionLink row={row} />
      </TableCell>
      <TableCell>{row.leadUnit.name}</TableCell>
      <TableCell>{named(row.cooperatingUnits)}</TableCell>
      <TableCell>
        <DueText row={row} />
      </TableCell>
      <TableCell>{row.deliverable ?? "–"}</TableCell>
    </TableRow>
  );
}
