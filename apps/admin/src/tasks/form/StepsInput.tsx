import { ArrayInput, SimpleFormIterator, TextInput } from "react-admin";
import { AddRowButton } from "../../forms/AddRowButton";

/** A checklist in the making: one line a step, moved by buttons. */
export function StepsInput() {
  return (
    <ArrayInput source="steps" label="taskPage.checklist.title">
      <SimpleFormIterator
        disableClear
        inline
        fullWidth
        addButton={<AddRowButton label="taskPage.checklist.addStep" />}
        sx={{
          "& .RaSimpleFormIterator-line": { borderBottom: "none", alignItems: "center" },
          "& .RaSimpleFormIterator-form": { minWidth: 0 },
        }}
      >
        <TextInput
          source="text"
          label="taskPage.checklist.step"
          helperText={false}
          multiline
          sx={{ flex: 1 }}
        />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
