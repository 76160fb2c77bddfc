import { Stack } from "@mui/material";
import type { LeafDraft } from "../ruleDraft";
import { AbsenceFields } from "./AbsenceFields";
import { BandRows } from "./BandRows";
import { ItemRows } from "./ItemRows";
import { MeasureFields } from "./MeasureFields";
import { NumberField, WordsField } from "./RuleFields";
import { ProblemsBeside } from "./RuleProblems";

interface LeafFormProps {
  path: string;
  draft: LeafDraft;
  onChange: (changes: Partial<LeafDraft>) => void;
}

/** The parts of a rule that its kind has. */
export function LeafForm({ path, draft, onChange }: LeafFormProps) {
  return (
    <Stack sx={{ gap: 2 }}>
      <KindParts path={path} draft={draft} onChange={onChange} />
      {draft.kind !== "DISCRETIONARY" && (
        <AbsenceFields
          path={`${path}.absence`}
          absence={draft.absence}
          onChange={(absence) => onChange({ absence })}
        />
      )}
      <ProblemsBeside path={path} members={wholeParts} />
    </Stack>
  );
}

const wholeParts = ["bands", "options", "items", "groups", "measure", "kind"];

function KindParts({ path, draft, onChange }: LeafFormProps) {
  const number = (member: "full" | "cap" | "max") => (
    <NumberField
      path={`${path}.${member}`}
      label={member}
      value={draft[member]}
      onChange={(typed) => onChange({ [member]: typed })}
      sx={{ maxWidth: 220 }}
    />
  );
  const items = (title: string, least = 1) => (
    <ItemRows
      title={title}
      path={`${path}.items`}
      member="points"
      items={draft.items}
      least={least}
      onChange={(changed) => onChange({ items: changed })}
    />
  );
  switch (draft.kind) {
    case "CHOICE":
      return (
        <ItemRows
          title="options"
          path={`${path}.options`}
          member="points"
          items={draft.options}
          onChange={(options) => onChange({ options })}
        />
      );
    case "BANDS":
      return (
        <>
          <MeasureFields
            path={`${path}.measure`}
            measure={draft.measure}
            onChange={(measure) => onChange({ measure })}
          />
          <BandRows
            path={`${path}.bands`}
            isPercent={draft.measure.type === "PERCENT"}
            bands={draft.bands}
            onChange={(bands) => onChange({ bands })}
          />
        </>
      );
    case "PENALTY":
      return (
        <>
          <WordsField
            path={`${path}.label`}
            label="fullWords"
            value={draft.label}
            onChange={(label) => onChange({ label })}
          />
          {number("full")}
          {items("penaltyItems")}
          {number("cap")}
        </>
      );
    case "BONUS":
      return (
        <>
          {items("bonusItems")}
          {number("cap")}
        </>
      );
    case "SURVEY":
      return <SurveyParts path={path} draft={draft} onChange={onChange} />;
    case "DISCRETIONARY":
      return number("max");
  }
}

function SurveyParts({ path, draft, onChange }: LeafFormProps) {
  return (
    <>
      <NumberField
        path={`${path}.max`}
        label="max"
        value={draft.max}
        onChange={(max) => onChange({ max })}
        sx={{ maxWidth: 220 }}
      />
      <ItemRows
        title="groups"
        path={`${path}.groups`}
        member="weight"
        items={draft.groups}
        least={0}
        onChange={(groups) => onChange({ groups })}
      />
      <ItemRows
        title="answers"
        path={`${path}.options`}
        member="percent"
        items={draft.answers}
        least={0}
        onChange={(answers) => onChange({ answers })}
      />
    </>
  );
}
