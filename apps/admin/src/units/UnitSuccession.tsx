import { Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { formatDate } from "../dates/formatDate";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";
import { unitSuccession } from "./unit.operations";

interface Step {
  id: string;
  effectiveOn: string;
  extent: string;
  unit: { id: string; name: string };
}

/** What the unit was formed from and what it became: history follows these, never names. */
export function UnitSuccession({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(unitSuccession, { id: unitId });
  if (!data?.unit || !("predecessors" in data.unit)) return null;
  const { predecessors, successors } = data.unit;
  if (predecessors.nodes.length + successors.nodes.length === 0) return null;
  return (
    <Section title={translate("resources.units.sections.succession")}>
      <Steps title="resources.units.sections.predecessors" steps={predecessors.nodes} />
      <Steps title="resources.units.sections.successors" steps={successors.nodes} />
    </Section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly Step[] }) {
  const translate = useTranslate();
  if (steps.length === 0) return null;
  return (
    <Stack sx={{ mb: 1.5, gap: 0.5 }}>
      <Typography variant="subtitle2">{translate(title)}</Typography>
      {steps.map(({ id, unit, extent, effectiveOn }) => (
        <Typography key={id} variant="body2">
          <RecordLink resource="units" record={unit}>
            {unit.name}
          </RecordLink>{" "}
          ({translate(`resources.units.sections.${extent}`)},{" "}
          {translate("resources.units.sections.since", { date: formatDate(effectiveOn) })})
        </Typography>
      ))}
    </Stack>
  );
}
