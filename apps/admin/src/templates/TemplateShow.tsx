import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import { Box, Button, Typography } from "@mui/material";
import type { TemplateRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { EditRecordButton } from "../records/EditRecordButton";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { RetiredChip } from "./RetiredChip";
import { RestoreTemplateButton, RetireTemplateButton } from "./RetireTemplateButton";
import { TemplateTimes } from "./TemplateTimes";

export function TemplateShow() {
  return (
    <RecordPage<TemplateRowFragment> resource="templates" title={({ name }) => name}>
      {(template) => <TemplatePage template={template} />}
    </RecordPage>
  );
}

function TemplatePage({ template }: { template: TemplateRowFragment }) {
  const translate = useTranslate();
  const { active, cause, unit } = template;
  return (
    <>
      <PageHeader
        title={template.name}
        chips={<RetiredChip active={active} />}
        actions={<TemplateActions template={template} />}
      />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", md: "3fr 2fr" } }}>
        <Section title={translate("resources.templates.sections.about")}>
          <Facts
            facts={[
              { label: "resources.templates.fields.title", value: template.title },
              { label: "resources.templates.fields.deliverable", value: template.deliverable },
              { label: "resources.templates.fields.cause", value: cause?.name },
              { label: "resources.templates.fields.times", value: <TemplateTimes template={template} /> },
              {
                label: "resources.templates.fields.priority",
                value: translate(`resources.tasks.priority.${template.priority}`),
              },
              {
                label: "resources.templates.fields.unit",
                value: (
                  <RecordLink resource="units" record={unit}>
                    {unit.name}
                  </RecordLink>
                ),
              },
              { label: "resources.templates.fields.description", value: template.description },
            ]}
          />
        </Section>
        <Section title={translate("resources.templates.fields.steps")}>
          <Steps steps={template.steps} />
        </Section>
      </Box>
    </>
  );
}

function TemplateActions({ template }: { template: TemplateRowFragment }) {
  const translate = useTranslate();
  const actor = useActor();
  return (
    <>
      {template.active && mayOpen(actor, "tasks", "create") && (
        <Button
          component={Link}
          variant="contained"
          to={`/tasks/create?templateId=${template.id}`}
          startIcon={<AddTaskOutlined />}
        >
          {translate("resources.templates.actions.use")}
        </Button>
      )}
      {mayOpen(actor, "templates", "edit") && (
        <>
          <EditRecordButton resource="templates" record={template} />
          {template.active ? (
            <RetireTemplateButton template={template} />
          ) : (
            <RestoreTemplateButton template={template} />
          )}
        </>
      )}
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  const translate = useTranslate();
  if (steps.length === 0)
    return <Typography color="textSecondary">{translate("resources.templates.noSteps")}</Typography>;
  return (
    <Box
      component="ol"
      sx={{ m: 0, pl: 3, typography: "body2", "& li": { py: 0.5, overflowWrap: "anywhere" } }}
    >
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </Box>
  );
}
