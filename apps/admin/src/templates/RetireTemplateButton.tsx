import ArchiveOutlined from "@mui/icons-material/ArchiveOutlined";
import UnarchiveOutlined from "@mui/icons-material/UnarchiveOutlined";
import { ActionButton } from "../actions/ActionButton";
import { retireTemplate, updateTemplate } from "./template.operations";

interface TemplateProps {
  template: { id: string; version: number };
}

export function RetireTemplateButton({ template }: TemplateProps) {
  return (
    <ActionButton
      resource="templates"
      record={template}
      label="resources.templates.actions.retire"
      explanation="resources.templates.explanations.retire"
      done="resources.templates.done.retire"
      icon={<ArchiveOutlined />}
      variant="text"
      color="error"
      document={retireTemplate}
      toInput={(_values, expectedVersion) => ({ templateId: template.id, expectedVersion })}
    />
  );
}

export function RestoreTemplateButton({ template }: TemplateProps) {
  return (
    <ActionButton
      resource="templates"
      record={template}
      label="resources.templates.actions.restore"
      explanation="resources.templates.explanations.restore"
      done="resources.templates.done.restore"
      icon={<UnarchiveOutlined />}
      variant="text"
      document={updateTemplate}
      toInput={(_values, expectedVersion) => ({ templateId: template.id, expectedVersion, active: true })}
    />
  );
}
