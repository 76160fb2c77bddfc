import { Box } from "@mui/material";
import { required, TextInput } from "react-admin";
import { DayInput } from "../forms/DayInput";
import { PointsInput } from "../points/PointsInput";
import { typedDecimal } from "../points/typedDecimal";

const label = (field: string) => `resources.penalties.fields.${field}`;

function positive(typed: unknown): string | undefined {
  const points = typedDecimal(typed);
  return points !== null && !(Number(points) > 0) ? "resources.penalties.positive" : undefined;
}

const needed = [required(), positive];

/** Without a document nothing is taken off. */
export function PenaltyInputs() {
  return (
    <>
      <PointsInput source="points" label={label("points")} validate={needed} />
      <TextInput source="reason" label={label("reason")} multiline minRows={2} validate={required()} />
      <Box sx={{ display: "grid", columnGap: 1, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <TextInput source="documentNumber" label={label("documentNumber")} validate={required()} />
        <DayInput source="documentDate" label={label("documentDate")} validate={required()} />
      </Box>
      <TextInput source="issuer" label={label("issuer")} />
    </>
  );
}
