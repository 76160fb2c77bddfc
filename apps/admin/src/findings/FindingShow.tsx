import { Alert } from "@mui/material";
import type { FindingDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { formatDateTime } from "../dates/formatDate";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { TasksOf } from "../tasks/TasksOf";
import { FindingActions } from "./FindingActions";
import { FindingStatusChip } from "./FindingStatusChip";

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

export function FindingShow() {
  return (
    <RecordPage<FindingDetailFragment> resource="findings" title={({ text }) => shortened(text)}>
      {(finding) => <FindingPage finding={finding} />}
    </RecordPage>
  );
}

function FindingPage({ finding }: { finding: FindingDetailFragment }) {
  const translate = useTranslate();
  return (
    <>
      <PageHeader
        title={shortened(finding.text)}
        chips={<FindingStatusChip status={finding.status} />}
        actions={<FindingActions finding={finding} />}
      />
      {finding.closedReason && (
        <Alert severity="info">
          {translate("resources.findings.fields.closedReason")}: {finding.closedReason} (
          {formatDateTime(finding.closedAt ?? "")})
        </Alert>
      )}
      <Section title={translate("resources.findings.sections.facts")}>
        <FindingFacts finding={finding} />
      </Section>
      <TasksOf
        title={translate("resources.findings.sections.tasks")}
        filter={{ findingId: { eq: finding.id } }}
        given={{ findingId: finding.id, leadUnitId: finding.unit.id }}
      />
    </>
  );
}

function FindingFacts({ finding }: { finding: FindingDetailFragment }) {
  const { inspection, unit, criterion, cause, text, recommendation, dueOn } = finding;
  return (
    <Facts
      facts={[
        {
          label: "resources.findings.fields.inspection",
          value: inspection && (
            <RecordLink resource="inspections" record={inspection}>
              {inspection.name}
            </RecordLink>
          ),
        },
        {
          label: "resources.findings.fields.unit",
          value: (
            <RecordLink resource="units" record={unit}>
              {unit.name}
            </RecordLink>
          ),
        },
        { label: "resources.findings.fields.text", value: text },
        { label: "resources.findings.fields.recommendation", value: recommendation },
        { label: "resources.findings.fields.dueOn", value: dueOn && <DateText value={dueOn} /> },
        {
          label: "resources.findings.fields.criterion",
          value: criterion && `${criterion.code}. ${criterion.name}`,
        },
        { label: "resources.findings.fields.cause", value: cause?.name },
      ]}
    />
  );
}
