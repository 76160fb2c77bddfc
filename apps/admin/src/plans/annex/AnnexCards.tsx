import { Box, Stack, Typography } from "@mui/material";
import type { PlanAnnexRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DecimalText } from "../../points/PointsText";
import { Facts } from "../../records/Facts";
import { CriterionText, DueText, LostPoints, SolutionLink } from "./AnnexParts";
import { type AnnexGroup, keyOf } from "./annexView";
import { useGroupText } from "./useGroupText";

/** The annex where eleven columns have no room. */
export function AnnexCards({ groups }: { groups: readonly AnnexGroup[] }) {
  const { nameOf, sumOf } = useGroupText();
  return (
    <>
      {groups.map((group) => (
        <Box key={group.number} component="section" aria-label={nameOf(group)}>
          <Box sx={{ px: 2, py: 1, bgcolor: "action.hover" }}>
            <Typography variant="subtitle2" component="h3">
              {group.number}. {nameOf(group)}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {sumOf(group)}
            </Typography>
          </Box>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {group.rows.map((row) => (
              <AnnexCard key={keyOf(row)} row={row} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

function AnnexCard({ row }: { row: PlanAnnexRowFragment }) {
  const translate = useTranslate();
  const column = (field: string) => `resources.plans.annex.columns.${field}`;
  const named = (records: readonly { name: string }[]) => records.map(({ name }) => name).join("; ");
  return (
    <Stack component="li" sx={{ px: 2, py: 1.5, gap: 1, borderTop: 1, borderColor: "divider" }}>
      <Typography variant="subtitle2" component="div" sx={{ overflowWrap: "anywhere" }}>
        {row.number} · <CriterionText row={row} />
      </Typography>
      {row.criterion && (
        <Stack direction="row" sx={{ gap: 2, flexWrap: "wrap", typography: "body2" }}>
          <span>
            {translate(column("maxPoints"))}: <DecimalText value={row.maxPoints} decimals={2} />
          </span>
          <span>
            {translate(column("finalPoints"))}: <DecimalText value={row.finalPoints} decimals={2} />
          </span>
          <span>
            {translate(column("lostPoints"))}: <LostPoints row={row} />
          </span>
        </Stack>
      )}
      <Facts
        facts={[
          { label: column("causes"), value: named(row.causes) },
          { label: column("solution"), value: <SolutionLink row={row} /> },
          { label: column("leadUnit"), value: row.leadUnit.name },
          { label: column("cooperatingUnits"), value: named(row.cooperatingUnits) },
          { label: column("due"), value: (row.dueOn ?? row.dueWords) && <DueText row={row} /> },
          { label: column("deliverable"), value: row.deliverable },
        ]}
      />
    </Stack>
  );
}
