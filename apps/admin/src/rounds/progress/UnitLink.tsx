import { Link as MuiLink, Typography } from "@mui/material";
import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";
import { sheetPath } from "../sheetPath";

interface UnitLinkProps {
  row: ProgressRowFragment;
  round: RoundRowFragment;
}

/** Leads to a unit's sheet; of a past result to what was entered. */
export function UnitLink({ row: { assessment }, round }: UnitLinkProps) {
  const createPath = useCreatePath();
  const { id, unit } = assessment;
  const to = round.imported ? createPath({ resource: "assessments", type: "show", id }) : sheetPath(id);
  const above = unit.parent && unit.parent.id !== round.unit.id ? unit.parent.name : null;
  return (
    <>
      <MuiLink component={Link} to={to} sx={{ fontWeight: 600 }}>
        {unit.name}
      </MuiLink>
      {above && (
        <Typography variant="caption" color="textSecondary" component="div">
          {above}
        </Typography>
      )}
    </>
  );
}
