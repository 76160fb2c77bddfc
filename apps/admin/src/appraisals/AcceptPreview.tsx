import { Table, TableBody, TableCell, TableRow } from "@mui/material";
import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PointsText } from "../points/PointsText";
import { beforeOf } from "./entries";

interface AcceptPreviewProps {
  rows: readonly QueueRowFragment[];
  stage: AppraisalStage;
}

/** What would be taken over, row by row. */
export function AcceptPreview({ rows, stage }: AcceptPreviewProps) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableBody>
        {rows.map((row) => {
          const { state, points } = beforeOf(row, stage);
          return (
            <TableRow key={row.id}>
              <TableCell component="th" scope="row">
                {row.assessment.unit.name}
              </TableCell>
              <TableCell>{row.criterion.code}</TableCell>
              <TableCell align="right">
                {state === "NOT_APPLICABLE" ? (
                  translate("resources.appraisals.notApplicable")
                ) : (
                  <PointsText points={points} max={row.criterion.maxPoints} />
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
