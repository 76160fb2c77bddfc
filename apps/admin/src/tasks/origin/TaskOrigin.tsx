import { Box, Chip, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { formatDate } from "../../dates/formatDate";
import { RecordLink } from "../../records/RecordLink";
import { Section } from "../../records/Section";
import { DeductionLines } from "./DeductionLines";

/** Why the task exists: lost points, findings, a directive. */
export function TaskOrigin({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { deductionLinks, findings, directive } = task;
  const hasOther = findings.nodes.length > 0 || directive !== null;
  return (
    <Section title={translate("resources.tasks.sections.deductions")}>
      <Stack sx={{ gap: 2 }}>
        {(deductionLinks.length > 0 || !hasOther) && <DeductionLines links={deductionLinks} />}
        {findings.nodes.length > 0 && (
          <Origin title={translate("taskPage.origin.findings")}>
            {findings.nodes.map((finding) => (
              <FindingLine key={finding.id} finding={finding} />
            ))}
          </Origin>
        )}
        {directive && (
          <Origin title={translate("resources.tasks.fields.directive")}>
            <RecordLink resource="directives" record={directive}>
              {[directive.number, formatDate(directive.issuedOn)].filter(Boolean).join(" · ")}
            </RecordLink>
            <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
              {directive.extract}
            </Typography>
          </Origin>
        )}
      </Stack>
    </Section>
  );
}

function Origin({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ typography: "body2" }}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function FindingLine({ finding }: { finding: TaskDetailFragment["findings"]["nodes"][number] }) {
  const translate = useTranslate();
  const { inspection, unit, dueOn, status } = finding;
  return (
    <Box sx={{ py: 0.5 }}>
      <RecordLink resource="findings" record={finding}>
        {finding.text}
      </RecordLink>
      <Stack
        direction="row"
        sx={{ columnGap: 1.5, rowGap: 0.5, flexWrap: "wrap", alignItems: "center", color: "text.secondary" }}
      >
        <Chip size="small" variant="outlined" label={translate(`taskPage.origin.findingStatus.${status}`)} />
        {inspection && (
          <RecordLink resource="inspections" record={inspection}>
            {inspection.name}
          </RecordLink>
        )}
        <span>{unit.name}</span>
        {dueOn && <span>{translate("taskPage.origin.findingDue", { date: formatDate(dueOn) })}</span>}
      </Stack>
    </Box>
  );
}
