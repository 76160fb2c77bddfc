import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Facts } from "../records/Facts";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";

export function TaskFacts({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { plan, directive, cooperatingUnits } = task;
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
            value: cooperatingUnits.nodes.map(({ name }) => name).join("; "),
          },
          { label: field("priority"), value: translate(`resources.tasks.priority.${task.priority}`) },
          {
            label: field("recurrence"),
            value: task.recurrence !== "NONE" && translate(`resources.tasks.recurrence.${task.recurrence}`),
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
            label: field("directive"),
            value: directive && (
              <RecordLink resource="directives" record={directive}>
                {directive.number ?? directive.extract}
              </RecordLink>
            ),
          },
        ].map((fact) => ({ ...fact, value: fact.value || null }))}
      />
    </Section>
  );
}
