import type { ImportRowFragment, ProposeRulesMutation } from "@reform-ledger/api-types";
import type { Reading } from "./ReadingView";

/** What was read of one criterion's text, for a person to take or leave. */
export interface Proposed {
  key: string;
  title: string;
  text: string;
  isRead: boolean;
  reading: Reading;
}

type RuleProposal = ProposeRulesMutation["proposeRules"]["proposals"][number];

/** Of a set's texts: what is not stored yet. */
export const proposedOf = (proposals: readonly RuleProposal[]): Proposed[] =>
  proposals
    .filter(({ isStored }) => !isStored)
    .map(({ criterion: { id, code, name, ruleText }, rule, described, notes, declined }) => ({
      key: id,
      title: `${code}. ${name}`,
      text: ruleText ?? "",
      isRead: rule !== null && rule !== undefined,
      reading: { described, notes, declined },
    }));

/** Of a spreadsheet's rows: those with a text on how points are given. */
export const proposedOfRows = (rows: readonly ImportRowFragment[]): Proposed[] =>
  rows
    .filter(({ ruleText }) => ruleText)
    .map(({ code, name, ruleText, ruleRead, ruleDescribed, ruleNotes, ruleDeclined }) => ({
      key: code,
      title: `${code}. ${name}`,
      text: ruleText ?? "",
      isRead: ruleRead,
      reading: { described: ruleDescribed, notes: ruleNotes, declined: ruleDeclined },
    }));
