import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { ActionButton } from "../actions/ActionButton";
import { publishCriteriaSet } from "./criteriaSet.operations";

export function PublishSetButton({ set }: { set: CriteriaSetRowFragment }) {
  return (
    <ActionButton
      resource="criteriaSets"
      record={set}
      label="resources.criteriaSets.actions.publish"
      explanation="resources.criteriaSets.explanations.publish"
      done="resources.criteriaSets.done.publish"
      icon={<CheckCircleOutlined />}
      variant="contained"
      document={publishCriteriaSet}
      toInput={(_values, expectedVersion) => ({ setId: set.id, expectedVersion })}
    />
  );
}
