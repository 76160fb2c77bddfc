import EventRepeatOutlined from "@mui/icons-material/EventRepeatOutlined";
import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import MoveDownOutlined from "@mui/icons-material/MoveDownOutlined";
import { Chip } from "@mui/material";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { isClosed } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../../constructed/ConstructedChip";
import { formatDate } from "../../dates/formatDate";
import { RecurrenceChip } from "./RecurrenceChip";

/** What is special about a task beside its state: comes back, waits for more time, is asked about, is orphaned. */
export function TaskMarks({ task }: { task: TaskRowFragment }) {
  const translate = useTranslate();
  const { recurrence, pendingExtension, openQuestions, leadUnitEnded } = task;
  return (
    <>
      <RecurrenceChip recurrence={recurrence} />
      {pendingExtension && (
        <Chip
          size="small"
          variant="outlined"
          color="warning"
          icon={<EventRepeatOutlined />}
          label={translate("taskPage.marks.pendingExtension", {
            date: formatDate(pendingExtension.newDueOn),
          })}
        />
      )}
      {openQuestions > 0 && (
        <Chip
          size="small"
          variant="outlined"
          color="info"
          icon={<HelpOutlineOutlined />}
          label={translate("taskPage.marks.openQuestions", { smart_count: openQuestions })}
        />
      )}
      {leadUnitEnded && !isClosed(task) && (
        <Chip
          size="small"
          variant="outlined"
          color="error"
          icon={<MoveDownOutlined />}
          label={translate("taskPage.marks.leadUnitEnded")}
        />
      )}
      <ConstructedChip constructed={task.constructed} />
    </>
  );
}
