import { Alert, Box, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { CriterionRowFragment, Found, SetDifferenceQuery } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DecimalText } from "../../points/PointsText";
import { Section } from "../../records/Section";
import { ChangedCriterion } from "./ChangedCriterion";
import { type DifferenceKind, differenceKinds } from "./changedLines";

type Difference = Found<SetDifferenceQuery["set"]>["difference"];

export function DifferenceView({ difference, setId }: { difference: Difference; setId: string }) {
  const translate = useTranslate();
  const [kinds, setKinds] = useState<readonly DifferenceKind[]>(differenceKinds);
  const word = (key: string, count?: number) =>
    translate(`resources.criteriaSets.difference.${key}`, { smart_count: count ?? 0 });
  const { added, removed, changed, unchangedCount } = difference;
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  const shows = (kind: DifferenceKind) => kinds.includes(kind) && counts[kind] > 0;
  const isSame = counts.added + counts.changed + counts.removed === 0;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        <ToggleButtonGroup
          size="small"
          value={kinds}
          onChange={(_event, chosen: DifferenceKind[]) => setKinds(chosen)}
          aria-label={word("filter")}
          sx={{ flexWrap: "wrap" }}
        >
          {differenceKinds.map((kind) => (
            <ToggleButton key={kind} value={kind} color="primary">
              {word(kind)} ({counts[kind]})
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Typography variant="body2" color="textSecondary">
          {word("unchanged", unchangedCount)}
        </Typography>
      </Stack>
      {isSame && <Alert severity="success">{word("same")}</Alert>}
      {shows("changed") && (
        <Section title={`${word("changed")} (${counts.changed})`} flush>
          {changed.map((pair) => (
            <ChangedCriterion key={`${pair.from.id} ${pair.to.id}`} pair={pair} setId={setId} />
          ))}
        </Section>
      )}
      {shows("added") && (
        <OneSide title={`${word("added")} (${counts.added})`} criteria={added} mark="success.main" />
      )}
      {shows("removed") && (
        <OneSide title={`${word("removed")} (${counts.removed})`} criteria={removed} mark="error.main" />
      )}
    </Stack>
  );
}

interface OneSideProps {
  title: string;
  criteria: readonly CriterionRowFragment[];
  mark: string;
}

/** Criteria that only one of the two sets has. */
function OneSide({ title, criteria, mark }: OneSideProps) {
  const translate = useTranslate();
  return (
    <Section title={title} flush>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {criteria.map(({ id, code, name, maxPoints, ruleText }) => (
          <Box
            component="li"
            key={id}
            sx={{ px: 2, py: 1, borderTop: 1, borderColor: "divider", borderLeft: 4, borderLeftColor: mark }}
          >
            <Stack direction="row" sx={{ gap: 2, justifyContent: "space-between" }}>
              <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
                <b>{code}.</b> {name}
              </Typography>
              <Typography variant="subtitle2" sx={{ whiteSpace: "nowrap" }}>
                <DecimalText value={maxPoints} /> {translate("points.points")}
              </Typography>
            </Stack>
            {ruleText && (
              <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: "pre-line" }}>
                {ruleText}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
