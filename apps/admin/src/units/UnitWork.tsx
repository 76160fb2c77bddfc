import { Button, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { BalanceButton } from "../balances/BalanceButton";
import { listPath } from "../lists/listPath";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";

/** From a unit to what it was scored, what it lost and what it has to do. */
export function UnitWork({ unit }: { unit: { id: string } }) {
  const translate = useTranslate();
  const actor = useActor();
  const places = [
    { resource: "tasks", filter: { leadUnitId: { eq: unit.id } } },
    { resource: "deductions", filter: { unitSubtree: unit.id } },
    { resource: "assessments", filter: { unitId: { eq: unit.id } } },
    { resource: "targets", filter: { unitId: { eq: unit.id } } },
  ].filter(({ resource }) => mayOpen(actor, resource));
  if (places.length === 0) return null;
  return (
    <Section title={translate("resources.units.sections.work")}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {places.map(({ resource, filter }) => (
          <Button
            key={resource}
            component={Link}
            to={listPath(resource, filter)}
            variant="outlined"
            size="small"
          >
            {translate(`resources.${resource}.name`, { smart_count: 2 })}
          </Button>
        ))}
        <BalanceButton unitId={unit.id} />
      </Stack>
    </Section>
  );
}
