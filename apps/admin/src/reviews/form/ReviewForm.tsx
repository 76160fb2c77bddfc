import { vietnamDate } from "@reform-ledger/domain";
import { ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { DayInput } from "../../forms/DayInput";
import { LedgerForm } from "../../forms/LedgerForm";
import type { FormValues } from "../../providers/resourceOperations";
import { UnitInput } from "../../units/UnitInput";
import { useHomeUnit } from "../../viewer/useViewer";
import { DeductionsPicker } from "./DeductionsPicker";

interface ReviewFormProps {
  isNew?: boolean;
  /** Whether all that the review covers is known here; what is not must not be left out of it. */
  isWhole?: boolean;
  given?: FormValues;
}

/** Only rounds whose finals are fixed have lost points to go over. */
const fixed = { status: { in: ["FINALISED", "PUBLISHED"] } };

export function ReviewForm({ isNew = false, isWhole = true, given = {} }: ReviewFormProps) {
  const unit = useHomeUnit();
  const today = vietnamDate(new Date());
  return (
    <LedgerForm
      resource="reviews"
      defaultValues={isNew ? { unitId: unit?.id, heldOn: today, ...given } : given}
    >
      {isNew && (
        <>
          <UnitInput source="unitId" validate={required()} />
          <ReferenceInput
            source="roundId"
            reference="rounds"
            filter={fixed}
            sort={{ field: "year", order: "DESC" }}
            perPage={100}
          >
            <SelectInput optionText="name" validate={required()} />
          </ReferenceInput>
        </>
      )}
      <DayInput source="heldOn" validate={required()} />
      <TextInput source="chair" validate={required()} />
      <TextInput source="place" />
      <TextInput source="attendees" multiline minRows={2} />
      <TextInput source="conclusions" multiline minRows={4} validate={required()} />
      {isWhole && <DeductionsPicker isNew={isNew} />}
    </LedgerForm>
  );
}
