import type { DirectiveDetailFragment, DirectiveRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { RecordDocument } from "../evidence/RecordDocument";
import { EditRecordButton } from "../records/EditRecordButton";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { TasksOf } from "../tasks/TasksOf";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { TaskProgress } from "./TaskProgress";

export function DirectiveShow() {
  const titleOf = useDirectiveTitle();
  return (
    <RecordPage<DirectiveDetailFragment> resource="directives" title={titleOf}>
      {(directive) => <DirectivePage directive={directive} />}
    </RecordPage>
  );
}

/** "Văn bản 12/CT-UBND"; what has no number, such as a conclusion, goes by its day. */
function useDirectiveTitle() {
  const translate = useTranslate();
  return ({ kind, number, issuedOn }: DirectiveRowFragment) =>
    `${translate(`resources.directives.kind.${kind}`)} ${number ?? formatDate(issuedOn)}`;
}

function DirectivePage({ directive }: { directive: DirectiveDetailFragment }) {
  const translate = useTranslate();
  const titleOf = useDirectiveTitle();
  const mayEdit = mayOpen(useActor(), "directives", "edit");
  return (
    <>
      <PageHeader
        title={titleOf(directive)}
        actions={mayEdit && <EditRecordButton resource="directives" record={directive} />}
      />
      <Section title={translate("resources.directives.name", { smart_count: 1 })}>
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
      <RecordDocument
        title={translate("documents.title")}
        record={directive}
        target={{ directiveId: directive.id }}
        document={directive.document}
        mayAttach={mayEdit}
        defaults={{ number: directive.number, issuedOn: directive.issuedOn, issuer: directive.issuer }}
      />
      <Section title={translate("documents.progress")}>
        <TaskProgress counts={directive.taskCounts} filter={{ directiveId: { eq: directive.id } }} />
      </Section>
      <TasksOf
        title={translate("resources.directives.sections.tasks")}
        filter={{ directiveId: { eq: directive.id } }}
        given={{ directiveId: directive.id }}
      />
    </>
  );
}
