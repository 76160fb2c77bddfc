import EditNoteOutlined from "@mui/icons-material/EditNoteOutlined";
import { Box } from "@mui/material";
import type { ScoreState } from "@reform-ledger/api-types";
import { AutocompleteInput, required, SelectInput, TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { DayInput } from "../forms/DayInput";
import { typedDecimal } from "../points/typedDecimal";
import { AmendedPointsInput } from "./AmendedPointsInput";
import type { AmendableScore } from "./amendableScore";
import { amendScore } from "./amendment.operations";

interface AmendScoreButtonProps {
  /** The finals of one assessment; with only one there is nothing to choose. */
  scores: readonly AmendableScore[];
}

const label = (field: string) => `resources.amendments.fields.${field}`;
const states = ["SCORED", "NOT_APPLICABLE"].map((id) => ({ id, name: `resources.amendments.state.${id}` }));

/** Corrects a final: the only way to change what stands, with a reason that everybody sees. */
export function AmendScoreButton({ scores }: AmendScoreButtonProps) {
  const [first] = scores;
  if (!first) return null;
  const single = scores.length === 1;
  const chosen = (id: unknown) => scores.find((score) => score.id === id) ?? first;
  return (
    <ActionButton
      resource="amendments"
      record={first}
      label="resources.amendments.actions.amend"
      explanation="resources.amendments.explanation"
      done="resources.amendments.done"
      icon={<EditNoteOutlined />}
      document={amendScore}
      defaults={{ state: "SCORED", ...(single && { scoreId: first.id }) }}
      toInput={({ scoreId, state, points, reason, documentNumber, documentDate }, seen) => ({
        scoreId: chosen(scoreId).id,
        expectedVersion: single ? seen : chosen(scoreId).version,
        state: state as ScoreState,
        points: state === "SCORED" ? typedDecimal(points) : null,
        reason: String(reason),
        documentNumber: documentNumber ? String(documentNumber) : null,
        documentDate: documentDate ? String(documentDate) : null,
      })}
    >
      {!single && (
        <AutocompleteInput
          source="scoreId"
          label={label("scoreId")}
          choices={scores.map(({ id, criterion }) => ({ id, name: `${criterion.code}. ${criterion.name}` }))}
          validate={required()}
        />
      )}
      <SelectInput source="state" label={label("state")} choices={states} validate={required()} />
      <AmendedPointsInput scores={scores} />
      <TextInput source="reason" label={label("reason")} multiline minRows={3} validate={required()} />
      <Box sx={{ display: "grid", columnGap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <TextInput source="documentNumber" label={label("documentNumber")} />
        <DayInput source="documentDate" label={label("documentDate")} />
      </Box>
    </ActionButton>
  );
}
