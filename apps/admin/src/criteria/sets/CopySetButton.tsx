import ContentCopyOutlined from "@mui/icons-material/ContentCopyOutlined";
import type { CopyCriteriaSetMutation, CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { NumberInput, required, TextInput, useRedirect } from "react-admin";
import { ActionButton } from "../../actions/ActionButton";
import { UnitInput } from "../../units/UnitInput";
import { useActor, useHomeUnit } from "../../viewer/useViewer";
import { copyCriteriaSet } from "../setActs.operations";
import { forYear } from "./forYear";
import { mayWriteSet } from "./mayWriteSet";

const field = (name: string) => `resources.criteriaSets.fields.${name}`;

/** A draft for another year from this set: its tree, rules and grades, with a mapping to confirm. */
export function CopySetButton({ set }: { set: CriteriaSetRowFragment }) {
  const redirect = useRedirect();
  const home = useHomeUnit();
  const unit = mayWriteSet(useActor(), set) ? set.unit : home;
  const year = set.year + 1;
  return (
    <ActionButton
      resource="criteriaSets"
      record={set}
      label="resources.criteriaSets.actions.copy"
      explanation="resources.criteriaSets.explanations.copy"
      done="resources.criteriaSets.done.copy"
      icon={<ContentCopyOutlined />}
      variant="text"
      document={copyCriteriaSet}
      defaults={{
        code: forYear(set.code, set.year, year),
        name: forYear(set.name, set.year, year),
        year,
        unitId: unit?.id,
      }}
      toInput={({ code, name, year: chosen, unitId }) => ({
        setId: set.id,
        code: String(code),
        name: String(name),
        year: Number(chosen),
        unitId: unitId ? String(unitId) : null,
      })}
      onDone={({ copyCriteriaSet: { criteriaSet } }: CopyCriteriaSetMutation) =>
        redirect("show", "criteriaSets", criteriaSet.id)
      }
    >
      <TextInput source="name" label={field("name")} validate={required()} multiline />
      <TextInput source="code" label={field("code")} validate={required()} />
      <NumberInput source="year" label={field("year")} validate={required()} />
      <UnitInput source="unitId" label={field("unitId")} validate={required()} />
    </ActionButton>
  );
}
