import { Box, DialogContentText, Stack } from "@mui/material";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { required, SourceContextProvider, TextInput, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { DayInput } from "../../forms/DayInput";
import { PointsInput } from "../../points/PointsInput";
import { UnitInput } from "../../units/UnitInput";
import { DeductionWords, Refusal } from "./ChosenList";
import type { Outcome } from "./outcome";
import type { TaskRow } from "./taskRows";

interface TaskRowsInputProps {
  deductions: readonly DeductionRowFragment[];
  outcome: Outcome | null;
}

/** Every task before it is made; after a refusal only those that were refused. */
export function TaskRowsInput({ deductions, outcome }: TaskRowsInputProps) {
  const translate = useTranslate();
  const rows: TaskRow[] = useWatch({ name: "rows" }) ?? [];
  return (
    <>
      <DialogContentText sx={{ mb: 1 }}>{translate("deductionBulk.rowsHint")}</DialogContentText>
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1, listStyle: "none" }}>
        {rows.map(({ deductionId }, index) => {
          const deduction = deductions.find(({ id }) => id === deductionId);
          if (!deduction || (outcome && !outcome.reasons.has(deductionId))) return null;
          return (
            <TaskRowFields
              key={deductionId}
              index={index}
              deduction={deduction}
              reason={outcome?.reasons.get(deductionId)}
            />
          );
        })}
      </Stack>
    </>
  );
}

interface TaskRowFieldsProps {
  index: number;
  deduction: DeductionRowFragment;
  reason: string | undefined;
}

function TaskRowFields({ index, deduction, reason }: TaskRowFieldsProps) {
  const translate = useTranslate();
  const getSource = (source: string) => `rows.${index}.${source}`;
  // A template's own title goes before the criterion's name.
  const hasTemplate = Boolean(useWatch({ name: "templateId" }));
  const ownTitle = `${translate("deductionBulk.titlePrefix")}: ${deduction.criterion.name}`;
  return (
    <Box component="li" sx={{ border: 1, borderColor: "divider", borderRadius: 1, px: 1.5, py: 1 }}>
      <DeductionWords deduction={deduction} />
      <Refusal reason={reason} />
      <SourceContextProvider value={{ getSource, getLabel: (source) => source }}>
        <Box
          sx={{
            display: "grid",
            columnGap: 1,
            gridTemplateColumns: {
              xs: "minmax(0, 1fr)",
              sm: "repeat(2, minmax(0, 1fr))",
              md: "minmax(0, 2fr) minmax(0, 1.5fr) 170px 120px",
            },
          }}
        >
          <TextInput
            source="title"
            label="resources.tasks.fields.title"
            placeholder={hasTemplate ? "" : ownTitle}
          />
          <UnitInput source="leadUnitId" label="resources.tasks.fields.leadUnitId" validate={required()} />
          <DayInput source="dueOn" label="deductionBulk.ownDue" parse={(day) => day || null} />
          <PointsInput source="expectedPoints" label="resources.tasks.fields.expectedPoints" />
        </Box>
      </SourceContextProvider>
    </Box>
  );
}
