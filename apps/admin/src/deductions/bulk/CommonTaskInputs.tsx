import { Box, DialogContentText } from "@mui/material";
import { BooleanInput, ReferenceInput, SelectInput, TextInput, useTranslate } from "react-admin";
import { DayInput } from "../../forms/DayInput";
import type { FormValues } from "../../providers/resourceOperations";
import { taskPriorityChoices, taskRecurrenceChoices } from "../../tasks/taskChoices";

/** A template says its own due date; without one a day or words are needed. */
const dueSomehow = (dueOn: unknown, { dueWords, templateId }: FormValues) =>
  dueOn || dueWords || templateId ? undefined : "ra.validation.required";

/** What all tasks have in common. */
export function CommonTaskInputs() {
  const translate = useTranslate();
  return (
    <>
      <DialogContentText sx={{ mb: 1 }}>{translate("deductionBulk.commonHint")}</DialogContentText>
      <Box
        sx={{
          display: "grid",
          columnGap: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <ReferenceInput
          source="templateId"
          reference="templates"
          filter={{ active: { eq: true } }}
          sort={{ field: "name", order: "ASC" }}
          perPage={100}
        >
          <SelectInput optionText="name" label="deductionBulk.template" parse={(id) => id || null} />
        </ReferenceInput>
        <ReferenceInput
          source="planId"
          reference="plans"
          sort={{ field: "year", order: "DESC" }}
          perPage={100}
        >
          <SelectInput optionText="name" label="resources.tasks.fields.planId" parse={(id) => id || null} />
        </ReferenceInput>
        <DayInput
          source="dueOn"
          label="resources.tasks.fields.dueOn"
          validate={dueSomehow}
          parse={(day) => day || null}
        />
        <TextInput source="dueWords" label="resources.tasks.fields.dueWords" />
        <SelectInput
          source="priority"
          label="resources.tasks.fields.priority"
          choices={taskPriorityChoices}
          parse={(word) => word || null}
        />
        <SelectInput
          source="recurrence"
          label="resources.tasks.fields.recurrence"
          choices={taskRecurrenceChoices}
          parse={(word) => word || null}
        />
        <ReferenceInput
          source="directiveId"
          reference="directives"
          sort={{ field: "issuedOn", order: "DESC" }}
          perPage={100}
        >
          <SelectInput
            optionText="extract"
            label="resources.tasks.fields.directiveId"
            parse={(id) => id || null}
          />
        </ReferenceInput>
        <BooleanInput source="assign" label="deductionBulk.assign" />
      </Box>
    </>
  );
}
