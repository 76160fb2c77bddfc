import type { InputField, RuleInputs } from "@reform-ledger/domain";

export interface FieldProps<Name extends InputField["name"]> {
  field: Extract<InputField, { name: Name }>;
  inputs: RuleInputs | null;
  onChange: (inputs: RuleInputs) => void;
}
