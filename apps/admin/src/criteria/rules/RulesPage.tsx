import { Alert, Button, Skeleton, Stack } from "@mui/material";
import type { CriteriaSetRowFragment, ProposeRulesMutation } from "@reform-ledger/api-types";
import { useEffect, useRef, useState } from "react";
import { useRedirect, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { FilterToggle } from "../../lists/FilterToggle";
import { confirmRules, proposeRules } from "../rule.operations";
import { SetSubpage } from "../sets/SetSubpage";
import { ProposalList } from "./ProposalList";
import { proposedOf } from "./proposals";

/** Has all texts of a draft read at once, for a person to confirm. */
export function RulesPage() {
  return (
    <SetSubpage title="rules" explanation="resources.criteriaSets.explanations.rules">
      {(set) => <SetProposals set={set} />}
    </SetSubpage>
  );
}

type Proposals = ProposeRulesMutation["proposeRules"]["proposals"];

function SetProposals({ set }: { set: CriteriaSetRowFragment }) {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(proposeRules);
  const [proposals, setProposals] = useState<Proposals | null>(null);
  const asked = useRef(false);
  const read = async () => {
    const answer = await call({ input: { setId: set.id } });
    if (answer) setProposals(answer.proposeRules.proposals);
  };
  useEffect(() => {
    if (!asked.current) void read();
    asked.current = true;
  });
  if (isBusy) return <Skeleton variant="rounded" height={240} />;
  if (!proposals) return <Button onClick={() => void read()}>{translate("errors.retry")}</Button>;
  return <Review set={set} proposals={proposals} />;
}

const views = ["read", "declined"] as const;

function Review({ set, proposals }: { set: CriteriaSetRowFragment; proposals: Proposals }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { call, isBusy } = useLedgerCall(confirmRules);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [view, setView] = useState<(typeof views)[number]>("read");
  const word = (key: string, values = {}) => translate(`resources.criteria.rules.${key}`, values);
  const proposed = proposedOf(proposals);
  const lists = {
    read: proposed.filter(({ isRead }) => isRead),
    declined: proposed.filter(({ isRead }) => !isRead),
  };
  const stored = proposals.length - proposed.length;

  const save = async () => {
    const rules = proposals
      .filter(({ criterion }) => accepted.has(criterion.id))
      .map(({ criterion, rule }) => ({
        criterionId: criterion.id,
        expectedVersion: criterion.version,
        rule,
      }));
    const done = word("confirmed", { count: rules.length });
    if (await call({ input: { setId: set.id, rules } }, done)) redirect("show", "criteriaSets", set.id);
  };

  return (
    <Stack sx={{ gap: 2 }}>
      {stored > 0 && <Alert severity="success">{word("stored", { count: stored })}</Alert>}
      <FilterToggle
        label={word("views")}
        options={views.map((id) => ({ id, text: `${word(`view.${id}`)} (${lists[id].length})` }))}
        chosen={view}
        onChoose={setView}
      />
      {lists[view].length === 0 && <Alert severity="info">{word("nothingHere")}</Alert>}
      <ProposalList proposals={lists[view]} accepted={accepted} onChange={setAccepted} />
      {view === "read" && (
        <Button
          variant="contained"
          loading={isBusy}
          disabled={accepted.size === 0 || set.status !== "DRAFT"}
          onClick={() => void save()}
          sx={{ alignSelf: "flex-start" }}
        >
          {word("saveAccepted", { count: accepted.size })}
        </Button>
      )}
    </Stack>
  );
}
