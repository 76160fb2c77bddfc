import type { InspectionDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { TaskProgress } from "../directives/TaskProgress";
import { RecordDocument } from "../evidence/RecordDocument";
import { EditRecordButton } from "../records/EditRecordButton";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { DeleteInspectionButton } from "./DeleteInspectionButton";
import { FindingsOf } from "./FindingsOf";

export function InspectionShow() {
  return (
    <RecordPage<InspectionDetailFragment> resource="inspections" title={({ name }) => name}>
      {(inspection) => <InspectionPage inspection={inspection} />}
    </RecordPage>
  );
}

function InspectionPage({ inspection }: { inspection: InspectionDetailFragment }) {
  const translate = useTranslate();
  const can = new Set(inspection.viewerCan);
  const mayWrite = can.has("inspections.write");
  return (
    <>
      <PageHeader
        title={inspection.name}
        actions={
          mayWrite && (
            <>
              <EditRecordButton resource="inspections" record={inspection} />
              {inspection.findings.totalCount === 0 && <DeleteInspectionButton inspection={inspection} />}
            </>
          )
        }
      />
      <Section title={translate("resources.inspections.sections.facts")}>
        <InspectionFacts inspection={inspection} />
      </Section>
      <RecordDocument
        title={translate("resources.inspections.fields.document")}
        record={inspection}
        target={{ inspectionId: inspection.id }}
        document={inspection.document}
        mayAttach={can.has("evidence.attach")}
      />
      <Section title={translate("resources.inspections.sections.tasks")}>
        <TaskProgress counts={inspection.taskCounts} />
      </Section>
      <FindingsOf inspection={inspection} mayWrite={mayWrite} />
    </>
  );
}

function InspectionFacts({ inspection }: { inspection: InspectionDetailFragment }) {
  const translate = useTranslate();
  const { unit, kind, decisionNumber, decisionOn, startedOn, endedOn, lead, conclusion } = inspection;
  return (
    <Facts
      facts={[
        {
          label: "resources.inspections.fields.unit",
          value: (
            <RecordLink resource="units" record={unit}>
              {unit.name}
            </RecordLink>
          ),
        },
        {
          label: "resources.inspections.fields.kind",
          value: translate(`resources.inspections.kind.${kind}`),
        },
        { label: "resources.inspections.fields.decisionNumber", value: decisionNumber },
        {
          label: "resources.inspections.fields.decisionOn",
          value: decisionOn && <DateText value={decisionOn} />,
        },
        { label: "resources.inspections.fields.startedOn", value: <DateText value={startedOn} /> },
        {
          label: "resources.inspections.fields.endedOn",
          value: endedOn ? <DateText value={endedOn} /> : translate("resources.inspections.goesOn"),
        },
        { label: "resources.inspections.fields.lead", value: lead },
        { label: "resources.inspections.fields.conclusion", value: conclusion },
      ]}
    />
  );
}
