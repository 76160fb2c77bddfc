import EditOutlined from "@mui/icons-material/EditOutlined";
import { Alert, Button, Stack, Typography } from "@mui/material";
import { describeRule, type Points, type ScoringRule } from "@reform-ledger/domain";
import { useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { useController, useWatch } from "react-hook-form";
import { typedDecimal } from "../../points/typedDecimal";
import { RuleForm } from "./form/RuleForm";
import { Understood } from "./ReadingView";
import { RuleReader } from "./RuleReader";
import { RuleTester } from "./RuleTester";
import { draftOf, emptyRule, type RuleDraft } from "./ruleDraft";
import { type DraftReading, ruleFrom } from "./ruleFrom";

/** The typed rule of the criterion that a form holds: read from the text, written by hand, tried out. */
export function RuleSection() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [isEditing, setEditing] = useState(false);
  const { field } = useController<{ ruleDraft: RuleDraft | null }, "ruleDraft">({ name: "ruleDraft" });
  const [text, typedMax]: [string?, string?] = useWatch({ name: ["ruleText", "maxPoints"] });
  const draft = field.value;
  const reading = draft && ruleFrom(draft, typedMax ?? "", locale === "en" ? "en" : "vi");
  const max = plainMax(typedMax);
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  const begin = () => {
    field.onChange(emptyRule("CHOICE", typedMax ?? ""));
    setEditing(true);
  };
  return (
    <Stack sx={{ gap: 2 }}>
      <RuleReader
        text={text ?? ""}
        maxPoints={max}
        onAccept={(rule) => {
          field.onChange(draftOf(rule, max ?? "0", locale));
          setEditing(false);
        }}
      />
      {!draft && (
        <Stack sx={{ gap: 1, alignItems: "flex-start" }}>
          <Typography variant="body2" color="textSecondary">
            {word("none")}
          </Typography>
          <Button startIcon={<EditOutlined />} onClick={begin}>
            {word("begin")}
          </Button>
        </Stack>
      )}
      {draft && reading && (
        <>
          <Summary reading={reading} />
          <Stack direction="row" sx={{ gap: 1 }}>
            <Button
              startIcon={<EditOutlined />}
              onClick={() => setEditing(!isEditing)}
              aria-expanded={isEditing}
            >
              {word(isEditing ? "closeForm" : "openForm")}
            </Button>
            <Button color="error" onClick={() => field.onChange(null)}>
              {word("drop")}
            </Button>
          </Stack>
          {isEditing && (
            <RuleForm
              draft={draft}
              problems={reading.problems}
              maxPoints={typedMax ?? ""}
              onChange={field.onChange}
            />
          )}
          {reading.rule && max !== null && <Tester rule={reading.rule} maxPoints={max} />}
        </>
      )}
    </Stack>
  );
}

function plainMax(typed: string | undefined): Points | null {
  const max = typedDecimal(typed);
  return max !== null && /^\d+(\.\d+)?$/.test(max) ? max : null;
}

function Summary({ reading: { rule, problems } }: { reading: DraftReading }) {
  const translate = useTranslate();
  const messages = [...new Set(problems.map(({ message }) => message))];
  return (
    <Stack sx={{ gap: 1 }} aria-live="polite">
      {rule && <Understood words={describeRule(rule)} label="inUse" />}
      {messages.length > 0 && (
        <Alert severity={rule ? "warning" : "error"}>
          {translate(`resources.criteria.rules.${rule ? "misfits" : "unfinished"}`)}
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
    </Stack>
  );
}

function Tester({ rule, maxPoints }: { rule: ScoringRule; maxPoints: Points }) {
  const translate = useTranslate();
  return (
    <Stack component="section" sx={{ gap: 1.5, pt: 1, borderTop: 1, borderColor: "divider" }}>
      <Typography variant="subtitle1" component="h3">
        {translate("resources.criteria.rules.test")}
      </Typography>
      <RuleTester rule={rule} maxPoints={maxPoints} />
    </Stack>
  );
}
