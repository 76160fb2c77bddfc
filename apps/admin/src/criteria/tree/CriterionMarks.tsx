import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import { Chip, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../../constructed/ConstructedChip";
import { type RuleState, ruleStateOf, type TreeRow } from "./criteriaTree";

const colorOf: Readonly<Record<RuleState, "success" | "warning" | "default">> = {
  TYPED: "success",
  TEXT: "warning",
  NONE: "default",
  CHILDREN: "default",
};

/** How a criterion is scored, in short: method, rule, evidence, who appraises it. */
export function CriterionMarks({ row }: { row: TreeRow }) {
  const translate = useTranslate();
  const { method, kind, evidenceRequired, appraisingUnit, constructed } = row.criterion;
  const state = ruleStateOf(row);
  return (
    <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.5, flexWrap: "wrap", alignItems: "center" }}>
      {kind !== "SCORED" && (
        <Chip
          size="small"
          color="info"
          variant="outlined"
          label={translate(`resources.criteria.kind.${kind}`)}
        />
      )}
      {row.isLeaf && (
        <Chip
          size="small"
          variant="outlined"
          color={colorOf[state]}
          label={translate(`resources.criteria.ruleState.${state}`)}
        />
      )}
      {evidenceRequired && (
        <Chip
          size="small"
          variant="outlined"
          icon={<AttachFileOutlined />}
          label={translate("resources.criteria.tree.evidence")}
        />
      )}
      <ConstructedChip constructed={constructed} />
      <Typography variant="body2" component="span" color="textSecondary">
        {[row.isLeaf && method && translate(`resources.criteria.method.${method}`), appraisingUnit?.name]
          .filter(Boolean)
          .join(" · ")}
      </Typography>
    </Stack>
  );
}
