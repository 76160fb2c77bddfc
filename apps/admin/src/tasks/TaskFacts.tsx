import { Stack } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { formatDateTime } from "../dates/formatDate";
import { Facts } from "../records/Facts";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";

type Person = { name: string } | null | undefined;

const byWhom = (moment: string | null, person: Person) =>
  moment && [formatDateTime(moment), person?.name].filter(Boolean).join(" · ");

export function TaskFacts({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { plan, template, cooperatingUnits, recurrence } = task;
  const field = (name: string) => `resources.tasks.fields.${name}`;
  return (
    <Section title={translate("resources.tasks.sections.about")}>
      <Facts
        stacked
        facts={[
          { label: field("deliverable"), value: task.deliverable },
          { label: field("description"), value: task.description },
          {
            label: field("cooperatingUnits"),
            value: cooperatingUnits.nodes.length > 0 && <UnitLinks units={cooperatingUnits.nodes} />,
          },
          {
            label: field("recurrence"),
            value: recurrence !== "NONE" && translate(`resources.tasks.recurrence.${recurrence}`),
          },
          {
            label: field("plan"),
            value: plan && (
              <RecordLink resource="plans" record={plan}>
                {plan.name}
              </RecordLink>
            ),
          },
          {
            label: field("template"),
            value: template && (
              <RecordLink resource="templates" record={template}>
                {template.name}
              </RecordLink>
            ),
          },
          { label: "taskPage.people.created", value: byWhom(task.createdAt, task.createdBy) },
          { label: "taskPage.people.submitted", value: byWhom(task.submittedAt, task.submittedBy) },
          { label: "taskPage.people.verified", value: byWhom(task.verifiedAt, task.verifiedBy) },
        ].map((fact) => ({ ...fact, value: fact.value || null }))}
      />
    </Section>
  );
}

function UnitLinks({ units }: { units: TaskDetailFragment["cooperatingUnits"]["nodes"] }) {
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, gap: 0.75, listStyle: "none" }}>
      {units.map((unit) => (
        <li key={unit.id}>
          <RecordLink resource="units" record={unit}>
            {unit.name}
          </RecordLink>
        </li>
      ))}
    </Stack>
  );
}
