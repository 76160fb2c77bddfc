import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateTimeText } from "../dates/DateText";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { RoundActions } from "./RoundActions";
import { RoundCohort } from "./RoundCohort";
import { RoundStatusChip } from "./RoundStatusChip";

export function RoundShow() {
  return (
    <RecordPage<RoundRowFragment> resource="rounds" title={({ name }) => name}>
      {(round) => <RoundPage round={round} />}
    </RecordPage>
  );
}

const field = (name: string) => `resources.rounds.fields.${name}`;

function RoundPage({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const actor = useActor();
  const { criteriaSet, unit, year, rankingMethod, imported, source, finalisedAt, publishedAt } = round;
  return (
    <>
      <PageHeader
        title={round.name}
        chips={<RoundStatusChip status={round.status} />}
        actions={<RoundActions round={round} />}
      />
      <Section title={translate("resources.rounds.name", { smart_count: 1 })}>
        <Facts
          facts={[
            {
              label: field("set"),
              value: (
                <RecordLink resource="criteriaSets" record={criteriaSet}>
                  {criteriaSet.name}
                </RecordLink>
              ),
            },
            {
              label: field("unit"),
              value: (
                <RecordLink resource="units" record={unit}>
                  {unit.name}
                </RecordLink>
              ),
            },
            { label: field("year"), value: year },
            {
              label: field("rankingMethod"),
              value: translate(`resources.rounds.rankingMethod.${rankingMethod}`),
            },
            {
              label: field("imported"),
              value: imported && translate("resources.rounds.sections.importedYes"),
            },
            { label: field("source"), value: source },
            { label: field("finalisedAt"), value: finalisedAt && <DateTimeText value={finalisedAt} /> },
            { label: field("publishedAt"), value: publishedAt && <DateTimeText value={publishedAt} /> },
          ]}
        />
      </Section>
      {mayOpen(actor, "assessments") && <RoundCohort roundId={round.id} />}
    </>
  );
}
