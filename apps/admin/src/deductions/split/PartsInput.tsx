import AddOutlined from "@mui/icons-material/AddOutlined";
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import { Box, Button, DialogContentText, IconButton, Stack, Typography } from "@mui/material";
import { isPositive } from "@reform-ledger/domain";
import type { KeyboardEvent } from "react";
import { required, SourceContextProvider, TextInput, useLocaleState, useTranslate } from "react-admin";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { CauseInput } from "../../causes/CauseInput";
import { formatDecimal } from "../../points/formatPoints";
import { PointsInput } from "../../points/PointsInput";
import { UnitInput } from "../../units/UnitInput";
import { BalanceInput } from "./BalanceInput";
import { type Part, splitBalance } from "./splitBalance";

interface PartsInputProps {
  points: string;
  unitId: string | null;
}

const mostParts = 20;

/** The parts one below the other; Alt + N adds one with what is left. */
export function PartsInput({ points, unitId }: PartsInputProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { fields, append, remove } = useFieldArray<{ parts: Part[] }>({ name: "parts" });
  const { setValue } = useFormContext();
  const parts: Part[] = useWatch({ name: "parts" }) ?? [];
  const balance = splitBalance(
    points,
    parts.map((part) => part?.points),
    locale,
  );
  const rest = isPositive(balance.left) ? formatDecimal(balance.left, locale) : "";
  const mayAdd = fields.length < mostParts;

  // What is left belongs into a part that has nothing yet, before another part is opened for it.
  const emptyAt = parts.findIndex((part) => !part?.points);
  const fillsEmpty = rest !== "" && emptyAt > 0;

  const add = () => {
    if (fillsEmpty) setValue(`parts.${emptyAt}.points`, rest, { shouldDirty: true, shouldValidate: true });
    else if (mayAdd) append({ points: rest, causeId: null, responsibleUnitId: unitId, note: "" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.code !== "KeyN") return;
    event.preventDefault();
    add();
  };

  return (
    <Box onKeyDown={onKeyDown}>
      <DialogContentText sx={{ mb: 1 }}>
        {translate("deductionPage.split.explanation", { points: formatDecimal(points, locale) })}{" "}
        {translate("deductionPage.split.keys")}
      </DialogContentText>
      <Stack sx={{ gap: 1.5 }}>
        {fields.map((field, index) => (
          <PartFields
            key={field.id}
            index={index}
            {...(fields.length > 2 && { onRemove: () => remove(index) })}
          />
        ))}
      </Stack>
      <Button startIcon={<AddOutlined />} disabled={!mayAdd && !fillsEmpty} onClick={add} sx={{ my: 1 }}>
        {translate(`deductionPage.split.${fillsEmpty ? "fillRest" : rest ? "addRest" : "add"}`, {
          points: rest,
        })}
      </Button>
      <BalanceInput balance={balance} />
    </Box>
  );
}

interface PartFieldsProps {
  index: number;
  onRemove?: () => void;
}

function PartFields({ index, onRemove }: PartFieldsProps) {
  const translate = useTranslate();
  const name = translate("deductionPage.split.part", { number: index + 1 });
  const getSource = (source: string) => `parts.${index}.${source}`;
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ border: 1, borderColor: "divider", borderRadius: 1, px: 1.5, py: 1 }}
    >
      <Stack direction="row" sx={{ justifyContent: "space-between", alignItems: "center", minHeight: 40 }}>
        <Typography variant="subtitle2">{name}</Typography>
        {onRemove && (
          <IconButton aria-label={`${translate("ra.action.remove")}: ${name}`} onClick={onRemove}>
            <DeleteOutlined />
          </IconButton>
        )}
      </Stack>
      <SourceContextProvider value={{ getSource, getLabel: (source) => source }}>
        <Box
          sx={{
            display: "grid",
            columnGap: 1,
            gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "120px 1fr" },
          }}
        >
          <PointsInput source="points" label="resources.deductions.fields.points" validate={required()} />
          <CauseInput source="causeId" />
        </Box>
        <UnitInput source="responsibleUnitId" label="resources.deductions.fields.responsibleUnit" />
        <TextInput source="note" label="resources.deductions.fields.note" />
      </SourceContextProvider>
    </Box>
  );
}
