import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateTimeText } from "../dates/DateText";
import { Facts } from "../records/Facts";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";

const field = (name: string) => `resources.rounds.fields.${name}`;

export function RoundFacts({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const { criteriaSet, unit, year, rankingMethod, imported, source, finalisedAt, publishedAt } = round;
  return (
    <Section title={translate("roundPage.tabs.facts")}>
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
  );
}
