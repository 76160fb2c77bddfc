import { ReferenceInput, required, SelectInput } from "react-admin";

interface CauseInputProps {
  source: string;
  label?: string;
  isRequired?: boolean;
}

/** Chooses a cause that is still used. */
export function CauseInput({
  source,
  label = "resources.deductions.fields.cause",
  isRequired = false,
}: CauseInputProps) {
  return (
    <ReferenceInput
      source={source}
      reference="causes"
      filter={{ active: { eq: true } }}
      sort={{ field: "position", order: "ASC" }}
      perPage={100}
    >
      <SelectInput
        optionText="name"
        label={label}
        parse={(id) => id || null}
        {...(isRequired && { validate: required() })}
      />
    </ReferenceInput>
  );
}
