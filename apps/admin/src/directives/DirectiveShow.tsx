import type { DirectiveRowFragment } from "@reform-ledger/api-types";
import { EditButton, useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { TasksOf } from "../tasks/TasksOf";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";

const titleOf = ({ number, issuer }: DirectiveRowFragment) => number ?? issuer;

export function DirectiveShow() {
  return (
    <RecordPage<DirectiveRowFragment> resource="directives" title={titleOf}>
      {(directive) => <DirectivePage directive={directive} />}
    </RecordPage>
  );
}

function DirectivePage({ directive }: { directive: DirectiveRowFragment }) {
  const translate = useTranslate();
  const mayEdit = mayOpen(useActor(), "directives", "edit");
  return (
    <>
      <PageHeader title={titleOf(directive)} actions={mayEdit && <EditButton />} />
      <Section title={translate(`resources.directives.kind.${directive.kind}`)}>
        <Facts
          facts={[
            { label: "resources.directives.fields.extract", value: directive.extract },
            { label: "resources.directives.fields.issuer", value: directive.issuer },
            { label: "resources.directives.fields.issuedOn", value: <DateText value={directive.issuedOn} /> },
            { label: "resources.directives.fields.unit", value: directive.unit?.name },
            { label: "resources.directives.fields.source", value: directive.source },
          ]}
        />
      </Section>
      <TasksOf
        title={translate("resources.directives.sections.tasks")}
        filter={{ directiveId: { eq: directive.id } }}
        given={{ directiveId: directive.id }}
      />
    </>
  );
}
