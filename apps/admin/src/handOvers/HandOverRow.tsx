import { Box, Chip, Stack, TextField, Typography } from "@mui/material";
import type { HandOverTaskRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { formatDate } from "../dates/formatDate";
import { RecordLink } from "../records/RecordLink";
import { TaskDue } from "../tasks/TaskDue";
import { TaskStatusChip } from "../tasks/TaskStatusChip";
import type { Proposal } from "./proposal";

interface HandOverRowProps {
  row: HandOverTaskRowFragment;
  successors: Proposal["successors"];
  receiver: string;
  /** What was refused of it. */
  refused: string | undefined;
  isChanged: boolean;
  onChoose: (unitId: string) => void;
}

export function HandOverRow({ row, successors, receiver, refused, isChanged, onChoose }: HandOverRowProps) {
  const translate = useTranslate();
  const { task, asLead } = row;
  const problem = refused ?? (isChanged ? translate("resources.handOvers.changed") : undefined);
  return (
    <Box
      component="li"
      sx={{
        px: 2,
        py: 1.5,
        borderTop: 1,
        borderColor: "divider",
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 3fr) minmax(260px, 2fr)" },
      }}
    >
      <Stack sx={{ gap: 0.5, minWidth: 0 }}>
        <Box sx={{ overflowWrap: "anywhere" }}>
          <RecordLink resource="tasks" record={task}>
            {task.title}
          </RecordLink>
        </Box>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", typography: "body2" }}>
          <Chip
            size="small"
            variant={asLead ? "filled" : "outlined"}
            label={translate(`resources.handOvers.part.${asLead ? "lead" : "helper"}`)}
          />
          <TaskStatusChip status={task.status} />
          <TaskDue task={task} />
        </Stack>
        <Typography variant="body2" color="textSecondary">
          {asLead
            ? task.assignee?.name
            : translate("resources.handOvers.ledBy", { unit: task.leadUnit.name })}
        </Typography>
      </Stack>
      <TextField
        select
        label={translate("resources.handOvers.fields.toUnit")}
        value={receiver}
        error={problem !== undefined}
        helperText={problem}
        onChange={({ target }) => onChoose(target.value)}
        slotProps={{
          select: { native: true },
          inputLabel: { shrink: true },
          htmlInput: { "aria-label": `${translate("resources.handOvers.fields.toUnit")}: ${task.title}` },
        }}
      >
        <option value="">{translate("resources.handOvers.later")}</option>
        {successors.map(({ unit, extent, effectiveOn }) => (
          <option key={unit.id} value={unit.id}>
            {`${unit.name} (${translate(`resources.units.sections.${extent}`)}, ${formatDate(effectiveOn)})`}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
