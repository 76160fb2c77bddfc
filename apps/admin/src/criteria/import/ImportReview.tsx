import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../records/Section";
import { ProposalList } from "../rules/ProposalList";
import { proposedOfRows } from "../rules/proposals";
import { IgnoredLines } from "./IgnoredLines";
import { ImportButton } from "./ImportButton";
import { ImportProblems } from "./ImportProblems";
import { ImportTable } from "./ImportTable";
import type { Preview } from "./preview";

/** What a spreadsheet would become; nothing is written before a person says so. */
export function ImportReview({ set, preview }: { set: CriteriaSetRowFragment; preview: Preview }) {
  const translate = useTranslate();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  const proposed = proposedOfRows(preview.rows);
  const readable = proposed.filter(({ isRead }) => isRead).length;
  return (
    <>
      <ImportProblems problems={preview.problems} />
      <Section title={word("rows", { smart_count: preview.rows.length })} flush>
        <ImportTable rows={preview.rows} />
      </Section>
      {preview.ignoredLines.length > 0 && <IgnoredLines lines={preview.ignoredLines} />}
      {proposed.length > 0 && (
        <Section title={word("rules", { count: readable, all: proposed.length })}>
          <ProposalList proposals={proposed} accepted={accepted} onChange={setAccepted} />
        </Section>
      )}
      <ImportButton set={set} preview={preview} confirmRules={[...accepted]} />
    </>
  );
}
