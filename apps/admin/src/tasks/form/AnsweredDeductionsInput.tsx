import type { DeductionRowFragment } from "@reform-ledger/api-types";
import {
  ArrayInput,
  AutocompleteInput,
  ReferenceInput,
  required,
  SimpleFormIterator,
  useLocaleState,
} from "react-admin";
import { AddRowButton } from "../../forms/AddRowButton";
import { formatPoints } from "../../points/formatPoints";
import { PointsInput } from "../../points/PointsInput";

const bySearch = (search: string) => ({ search });

/** What the office has decided not to put right needs no task. */
const answerable = { status: { notIn: ["WAIVED"] } };

/** The lost points that a task answers, with what it is expected to bring back of each. */
export function AnsweredDeductionsInput() {
  const [locale] = useLocaleState();
  const nameOf = ({ criterion, points, cause }: DeductionRowFragment) =>
    criterion
      ? `${criterion.code}. ${criterion.name} (${formatPoints(points, criterion.maxPoints, locale)})` +
        (cause ? ` · ${cause.name}` : "")
      : "";
  return (
    <ArrayInput source="deductions" label="resources.tasks.fields.deductions">
      <SimpleFormIterator disableReordering disableClear inline fullWidth addButton={<AddRowButton />}>
        <ReferenceInput
          source="deductionId"
          reference="deductions"
          filter={answerable}
          sort={{ field: "points", order: "DESC" }}
        >
          <AutocompleteInput
            optionText={nameOf as (record: unknown) => string}
            filterToQuery={bySearch}
            label="resources.tasks.fields.deductions"
            validate={required()}
            sx={{ minWidth: { sm: 420 } }}
          />
        </ReferenceInput>
        <PointsInput
          source="expectedPoints"
          label="resources.tasks.fields.expectedPoints"
          validate={required()}
        />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
