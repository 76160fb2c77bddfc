import EditOutlined from "@mui/icons-material/EditOutlined";
import { Box, IconButton, Stack, Typography } from "@mui/material";
import type { CriterionRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DecimalText } from "../points/PointsText";

interface CriterionBranchProps {
  criterion: CriterionRowFragment;
  all: readonly CriterionRowFragment[];
  depth: number;
  mayWrite: boolean;
}

/** A criterion and what lies beneath it. */
export function CriterionBranch({ criterion, all, depth, mayWrite }: CriterionBranchProps) {
  const translate = useTranslate();
  const children = all.filter(({ parent }) => parent?.id === criterion.id);
  return (
    <Box>
      <Stack
        direction="row"
        sx={{
          gap: 1.5,
          alignItems: "center",
          pl: 2 + depth * 2.5,
          pr: 2,
          minHeight: 48,
          borderTop: 1,
          borderColor: "divider",
        }}
      >
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant={depth === 0 ? "subtitle2" : "body2"}>
            {criterion.code}. {criterion.name} <ConstructedChip constructed={criterion.constructed} />
          </Typography>
          {criterion.method && (
            <Typography variant="body2" color="textSecondary">
              {translate(`resources.criteria.method.${criterion.method}`)}
            </Typography>
          )}
        </Box>
        <Typography variant="subtitle2" sx={{ whiteSpace: "nowrap" }}>
          <DecimalText value={criterion.maxPoints} /> {translate("points.points")}
        </Typography>
        {mayWrite && (
          <IconButton
            component={Link}
            to={`/criteria/${criterion.id}`}
            aria-label={`${translate("ra.action.edit")} ${criterion.code}`}
          >
            <EditOutlined fontSize="small" />
          </IconButton>
        )}
      </Stack>
      {children.map((child) => (
        <CriterionBranch key={child.id} criterion={child} all={all} depth={depth + 1} mayWrite={mayWrite} />
      ))}
    </Box>
  );
}
