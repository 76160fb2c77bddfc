import { List, ListItem, ListItemButton, ListItemText, Stack } from "@mui/material";
import type { AssessmentPartsQuery, Found } from "@reform-ledger/api-types";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";
import { DeductionStatusChip } from "../deductions/DeductionStatusChip";
import { PointsText } from "../points/PointsText";

type Parts = Found<AssessmentPartsQuery["assessment"]>;

export function AssessmentDeductions({ deductions }: { deductions: Parts["deductions"]["nodes"] }) {
  const createPath = useCreatePath();
  return (
    <List disablePadding>
      {deductions.map(({ id, criterion, cause, points, status }) => (
        <ListItem key={id} disablePadding>
          <ListItemButton component={Link} to={createPath({ resource: "deductions", type: "show", id })}>
            <ListItemText primary={`${criterion.code}. ${criterion.name}`} secondary={cause?.name} />
            <Stack sx={{ alignItems: "flex-end", gap: 0.5, pl: 1 }}>
              <PointsText points={points} max={criterion.maxPoints} variant="subtitle2" />
              <DeductionStatusChip status={status} />
            </Stack>
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
