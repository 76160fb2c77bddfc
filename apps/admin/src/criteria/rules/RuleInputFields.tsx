import { FormControlLabel, Stack, Switch } from "@mui/material";
import type { InputField, ScoringRule } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { ChoiceField, GroupFields, NumberText, RatioFields, TextRows } from "./RuleInputParts";
import { fieldsFor, type TypedInputs } from "./testRule";

interface RuleInputFieldsProps {
  rule: ScoringRule;
  typed: TypedInputs;
  onChange: (typed: TypedInputs) => void;
  /** What is wrong, and at which input. */
  problem: { path: string; message: string } | null;
}

/** Asks what a rule wants to know about the year; what follows depends on what is stated. */
export function RuleInputFields({ rule, typed, onChange, problem }: RuleInputFieldsProps) {
  return (
    <Stack sx={{ gap: 1.5 }}>
      {fieldsFor(rule, typed).map((field) => {
        const isInner = field.inside.length > 0;
        const part = isInner ? (typed.inner ?? {}) : typed;
        const change = (changes: TypedInputs) => {
          const next = { ...part, ...changes };
          onChange(isInner ? { ...typed, inner: next } : withInner(rule, next));
        };
        const path = ["inputs", ...field.inside].join(".");
        const key = `${path}.${field.name}`;
        return (
          <OneField key={key} field={field} typed={part} change={change} path={path} problem={problem} />
        );
      })}
    </Stack>
  );
}

/** A chosen case has inputs of its own, empty to begin with. */
function withInner(rule: ScoringRule, typed: TypedInputs): TypedInputs {
  return rule.kind === "BRANCH" && typed.choice ? { choice: typed.choice, inner: {} } : typed;
}

interface OneFieldProps {
  field: InputField;
  typed: TypedInputs;
  change: (changes: TypedInputs) => void;
  path: string;
  problem: RuleInputFieldsProps["problem"];
}

function OneField({ field, typed, change, path, problem }: OneFieldProps) {
  const translate = useTranslate();
  const at = (name: string) => (problem?.path === `${path}.${name}` ? problem.message : undefined);
  switch (field.name) {
    case "absent":
      return (
        <FormControlLabel
          label={field.label}
          control={
            <Switch
              checked={typed.absent === true}
              onChange={(_event, isOn) =>
                change(isOn ? { absent: true } : ({ absent: undefined } as TypedInputs))
              }
            />
          }
        />
      );
    case "choice":
      return (
        <ChoiceField field={field} chosen={typed.choice ?? ""} onChoose={(choice) => change({ choice })} />
      );
    case "ratio":
      return <RatioFields field={field} typed={typed} change={change} at={at} />;
    case "counts":
      return (
        <TextRows
          labels={field.items.map(({ label }) => label)}
          texts={typed.counts ?? {}}
          onChange={(counts) => change({ counts })}
          at={(label) => at(`counts.${label}`)}
        />
      );
    case "groups":
      return <GroupFields field={field} typed={typed} change={change} at={at} />;
    case "points":
      return (
        <NumberText
          label={translate("resources.criteria.rules.pointsWithin", { max: field.max.replace(".", ",") })}
          text={typed.points ?? ""}
          problem={at("points")}
          onChange={(points) => change({ points })}
        />
      );
    default:
      return (
        <NumberText
          label={field.name === "percent" ? `${field.label} (%)` : field.label}
          text={typed[field.name] ?? ""}
          problem={at(field.name)}
          onChange={(text) => change({ [field.name]: text })}
        />
      );
  }
}
