import { Box } from "@mui/material";
import type { PlanDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { DateText } from "../dates/DateText";
import { EditRecordButton } from "../records/EditRecordButton";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { TasksOf } from "../tasks/TasksOf";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { PlanAnnex } from "./annex/PlanAnnex";
import { PlanDocument } from "./PlanDocument";

export function PlanShow() {
  return (
    <RecordPage<PlanDetailFragment> resource="plans" title={({ name }) => name}>
      {(plan) => <PlanPage plan={plan} />}
    </RecordPage>
  );
}

function PlanPage({ plan }: { plan: PlanDetailFragment }) {
  const translate = useTranslate();
  const mayEdit = mayOpen(useActor(), "plans", "edit");
  return (
    <>
      <PageHeader
        title={plan.name}
        chips={<ConstructedChip constructed={plan.constructed} />}
        actions={mayEdit && <EditRecordButton resource="plans" record={plan} />}
      />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
        <Section title={translate("resources.plans.name", { smart_count: 1 })}>
          <Facts
            facts={[
              { label: "resources.plans.fields.unit", value: plan.unit.name },
              { label: "resources.plans.fields.year", value: plan.year },
              { label: "resources.plans.fields.number", value: plan.number },
              {
                label: "resources.plans.fields.issuedOn",
                value: plan.issuedOn && <DateText value={plan.issuedOn} />,
              },
              { label: "resources.plans.fields.source", value: plan.source },
            ]}
          />
        </Section>
        <PlanDocument plan={plan} mayEdit={mayEdit} />
      </Box>
      <PlanAnnex plan={plan} />
      <TasksOf
        title={translate("resources.plans.sections.tasks")}
        filter={{ planId: { eq: plan.id } }}
        given={{ planId: plan.id }}
      />
    </>
  );
}
