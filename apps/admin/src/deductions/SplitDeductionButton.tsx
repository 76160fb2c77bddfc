import CallSplitOutlined from "@mui/icons-material/CallSplitOutlined";
import { Alert, DialogContentText } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { comparePoints, subtractPoints, sumPoints } from "@reform-ledger/domain";
import {
  ArrayInput,
  required,
  SimpleFormIterator,
  TextInput,
  useLocaleState,
  useTranslate,
} from "react-admin";
import { useWatch } from "react-hook-form";
import { ActionButton } from "../actions/ActionButton";
import { AddRowButton } from "../forms/AddRowButton";
import { formatDecimal, parseDecimal } from "../points/formatPoints";
import { PointsInput } from "../points/PointsInput";
import { typedDecimal } from "../points/typedDecimal";
import { splitDeduction } from "./deduction.operations";
import { CauseInput } from "./ExplainDeductionButton";

interface Part {
  points?: string;
  causeId?: string | null;
  note?: string;
}

/** Divides a lost point among several causes; what is typed is added up while it is typed. */
export function SplitDeductionButton({ deduction }: { deduction: DeductionDetailFragment }) {
  return (
    <ActionButton
      resource="deductions"
      record={deduction}
      label="resources.deductions.actions.split"
      done="resources.deductions.done.split"
      icon={<CallSplitOutlined />}
      variant="text"
      document={splitDeduction}
      defaults={{ parts: [{}, {}] }}
      toInput={({ parts }, expectedVersion) => ({
        deductionId: deduction.id,
        expectedVersion,
        parts: (parts as Part[]).map(({ points, causeId, note }) => ({
          points: typedDecimal(points) ?? "",
          causeId: causeId || null,
          note: note || null,
        })),
      })}
    >
      <PartsInput points={deduction.points} />
    </ActionButton>
  );
}

function PartsInput({ points }: { points: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const written = formatDecimal(points, locale);
  return (
    <>
      <DialogContentText>
        {translate("resources.deductions.explanations.split", { points: written })}
      </DialogContentText>
      <ArrayInput source="parts" label={false}>
        <SimpleFormIterator disableReordering disableClear fullWidth addButton={<AddRowButton />}>
          <PointsInput source="points" label="resources.deductions.fields.points" validate={required()} />
          <CauseInput source="causeId" />
          <TextInput source="note" label="resources.deductions.fields.note" />
        </SimpleFormIterator>
      </ArrayInput>
      <Balance points={points} />
    </>
  );
}

function Balance({ points }: { points: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const parts: Part[] = useWatch({ name: "parts" }) ?? [];
  const typed = parts.map((part) => parseDecimal(part?.points ?? "", locale));
  const left = subtractPoints(points, sumPoints(typed.filter((text) => /^\d+(\.\d+)?$/.test(text))));
  const sign = comparePoints(left, "0");
  const key = sign === 0 ? "balanced" : sign > 0 ? "remaining" : "exceeded";
  return (
    <Alert severity={sign === 0 ? "success" : "warning"} aria-live="polite">
      {translate(`resources.deductions.explanations.${key}`, {
        points: formatDecimal(left.replace("-", ""), locale),
      })}
    </Alert>
  );
}
