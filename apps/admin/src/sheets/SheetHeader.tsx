import { Button, Stack, Typography } from "@mui/material";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { RoundStatusChip } from "../rounds/RoundStatusChip";
import { AsOfPicker } from "./AsOfPicker";
import { SaveState } from "./autosave/SaveState";
import { LockButton } from "./lock/LockButton";
import { PresenceBar } from "./presence/PresenceBar";
import type { Companion } from "./presence/presence";
import { useSheet } from "./SheetContext";
import type { SheetData } from "./sheetData";

interface SheetHeaderProps {
  data: SheetData;
  companions: readonly Companion[];
  onMoment: (asOf: string | null) => void;
  onGoTo: (rowId: string) => void;
}

export function SheetHeader({ data, companions, onMoment, onGoTo }: SheetHeaderProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { isPast } = useSheet();
  const { id, unit, round } = data.head;
  return (
    <Stack direction="row" sx={{ columnGap: 1.5, rowGap: 0.5, alignItems: "center", flexWrap: "wrap" }}>
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", flexGrow: 1, minWidth: 0 }}
      >
        <Typography variant="h5" component="h1" sx={{ overflowWrap: "anywhere", fontSize: "1.25rem" }}>
          {translate("sheet.title")} · {unit.name}
        </Typography>
        <RoundStatusChip status={round.status} />
      </Stack>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Button size="small" component={Link} to={createPath({ resource: "assessments", type: "show", id })}>
          {translate("resources.scores.sections.backToAssessment")}
        </Button>
        <AsOfPicker onChoose={onMoment} />
        <LockButton data={data} onGoTo={onGoTo} />
      </Stack>
      <Stack
        direction="row"
        sx={{ width: "100%", columnGap: 1.5, rowGap: 0.5, alignItems: "center", flexWrap: "wrap" }}
      >
        {!isPast && <SaveState />}
        <PresenceBar companions={companions} />
        <Typography variant="body2" color="textSecondary" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
          {round.name}
        </Typography>
      </Stack>
    </Stack>
  );
}
