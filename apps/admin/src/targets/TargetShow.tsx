import { Button, Stack } from "@mui/material";
import type { TargetRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { EditRecordButton } from "../records/EditRecordButton";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { MeasurementChart } from "./MeasurementChart";
import { TargetBar } from "./TargetBar";
import { targetMeasurements } from "./target.operations";

export function TargetShow() {
  return (
    <RecordPage<TargetRowFragment> resource="targets" title={({ indicator }) => indicator.name}>
      {(target) => <TargetPage target={target} />}
    </RecordPage>
  );
}

function TargetPage({ target }: { target: TargetRowFragment }) {
  const translate = useTranslate();
  const actor = useActor();
  const { data } = useLedgerQuery(targetMeasurements, { id: target.id });
  const measured = data?.target && "measurements" in data.target ? data.target.measurements.nodes : [];
  return (
    <>
      <PageHeader
        title={target.indicator.name}
        actions={
          <Stack direction="row" sx={{ gap: 1 }}>
            {mayOpen(actor, "measurements", "create") && (
              <Button component={Link} to="/measurements/create" variant="outlined">
                {translate("resources.measurements.actions.add")}
              </Button>
            )}
            {mayOpen(actor, "targets", "edit") && <EditRecordButton resource="targets" record={target} />}
          </Stack>
        }
      />
      <Section title={`${target.unit.name} · ${target.year}`}>
        <TargetBar target={target} plain />
      </Section>
      <Section title={translate("resources.targets.sections.measurements")}>
        <MeasurementChart target={target} measurements={measured} />
      </Section>
    </>
  );
}
