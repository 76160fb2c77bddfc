import { BooleanInput, DateInput, required, SelectInput } from "react-admin";
import type { FormValues } from "../providers/resourceOperations";
import { UnitInput } from "../units/UnitInput";
import { roleChoices } from "./roleChoices";

/** A role at a unit for a period. */
export function MembershipInputs() {
  const label = (field: string) => `resources.memberships.fields.${field}`;
  return (
    <>
      <SelectInput source="role" label={label("role")} choices={roleChoices} validate={required()} />
      <UnitInput source="unitId" label={label("unitId")} validate={required()} />
      <DateInput source="validFrom" label={label("validFrom")} />
      <DateInput source="validTo" label={label("validTo")} />
      <BooleanInput source="acting" label={label("acting")} defaultValue={false} />
    </>
  );
}

export const membershipInput = ({ role, unitId, validFrom, validTo, acting }: FormValues) => ({
  role: role as "UNIT_OFFICER",
  unitId: String(unitId),
  validFrom: validFrom ? String(validFrom) : null,
  validTo: validTo ? String(validTo) : null,
  acting: Boolean(acting),
});
