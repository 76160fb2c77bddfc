import { MenuItem, Stack, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { draftKinds, emptyCase, type LeafDraft, leafKinds, type RuleDraft } from "../ruleDraft";
import type { DraftProblem } from "../ruleFrom";
import { LeafForm } from "./LeafForm";
import { Rows } from "./Rows";
import { WordsField } from "./RuleFields";
import { RuleProblemsContext } from "./RuleProblems";

interface RuleFormProps {
  draft: RuleDraft;
  problems: readonly DraftProblem[];
  maxPoints: string;
  onChange: (draft: RuleDraft) => void;
}

/** A typed rule as plain rows; changing its kind keeps what was typed for another one. */
export function RuleForm({ draft, problems, maxPoints, onChange }: RuleFormProps) {
  const change = (changes: Partial<LeafDraft>) => onChange({ ...draft, ...changes });
  return (
    <RuleProblemsContext value={problems}>
      <Stack sx={{ gap: 2 }}>
        <KindSelect kinds={draftKinds} kind={draft.kind} onChange={(kind) => onChange({ ...draft, kind })} />
        {draft.kind === "BRANCH" ? (
          <CaseRows draft={draft} maxPoints={maxPoints} onChange={onChange} />
        ) : (
          <LeafForm path="rule" draft={{ ...draft, kind: draft.kind }} onChange={change} />
        )}
      </Stack>
    </RuleProblemsContext>
  );
}

interface KindSelectProps<Kind extends string> {
  kinds: readonly Kind[];
  kind: Kind;
  onChange: (kind: Kind) => void;
}

function KindSelect<Kind extends string>({ kinds, kind, onChange }: KindSelectProps<Kind>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth
      label={translate("resources.criteria.rules.kind")}
      value={kind}
      onChange={(event) => onChange(event.target.value as Kind)}
    >
      {kinds.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`resources.criteria.rules.kinds.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function CaseRows({ draft, maxPoints, onChange }: Omit<RuleFormProps, "problems">) {
  return (
    <Rows
      title="cases"
      rows={draft.cases}
      onChange={(cases) => onChange({ ...draft, cases })}
      empty={() => emptyCase(maxPoints)}
    >
      {({ label, rule }, change, index, row) => (
        <Stack sx={{ gap: 1.5, p: 1.5, border: 1, borderColor: "divider", borderRadius: 1 }}>
          <WordsField
            path={`rule.cases.${index}.label`}
            label="caseWords"
            row={row}
            value={label}
            onChange={(typed) => change({ label: typed })}
          />
          <KindSelect
            kinds={leafKinds}
            kind={rule.kind}
            onChange={(kind) => change({ rule: { ...rule, kind } })}
          />
          <LeafForm
            path={`rule.cases.${index}.rule`}
            draft={rule}
            onChange={(changes) => change({ rule: { ...rule, ...changes } })}
          />
        </Stack>
      )}
    </Rows>
  );
}
