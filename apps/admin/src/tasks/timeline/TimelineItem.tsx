import { Box, Chip, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment, TimelineEntryFragment } from "@reform-ledger/api-types";
import { periodLabel } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { ConstructedChip } from "../../constructed/ConstructedChip";
import { formatDateTime } from "../../dates/formatDate";
import { mayAct } from "../acts/taskActs";
import { AnswerBox } from "./Discussion";
import { EntryFiles } from "./EntryFiles";
import { kindLooks } from "./kindLooks";

interface TimelineItemProps {
  task: TaskDetailFragment;
  entry: TimelineEntryFragment;
}

export function TimelineItem({ task, entry }: TimelineItemProps) {
  const [Icon, color] = kindLooks[entry.kind];
  const isOpenQuestion = entry.kind === "QUESTION" && entry.answers.length === 0;
  return (
    <Stack component="li" id={entry.id} direction="row" sx={{ gap: 1.5, scrollMarginTop: 72 }}>
      <Stack sx={{ alignItems: "center", pt: 0.25 }} aria-hidden>
        <Icon fontSize="small" sx={{ color: color ?? "text.secondary" }} />
        <Box sx={{ width: 2, flexGrow: 1, bgcolor: "divider", mt: 0.5 }} />
      </Stack>
      <Box sx={{ pb: 2, minWidth: 0, flexGrow: 1 }}>
        <EntryHead task={task} entry={entry} />
        {entry.question?.note && <Quote text={entry.question.note} />}
        {entry.note && (
          <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
            {entry.note}
          </Typography>
        )}
        <EntryFiles files={entry.evidence.nodes} />
        {isOpenQuestion && mayAct(task, "ask") && <AnswerBox questionId={entry.id} />}
      </Box>
    </Stack>
  );
}

function EntryHead({ task, entry }: TimelineItemProps) {
  const translate = useTranslate();
  const { kind, percentDone, periodEnd, author, createdAt, constructed } = entry;
  const showsPercent = kind === "PROGRESS" || kind === "SUBMITTED";
  const time = formatDateTime(createdAt).slice(-5);
  return (
    <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.25, alignItems: "center", flexWrap: "wrap" }}>
      <Typography variant="subtitle2" component="span">
        {translate(`resources.tasks.updateKind.${kind}`)}
        {showsPercent && ` · ${percentDone}%`}
      </Typography>
      {periodEnd && (
        <Chip
          size="small"
          color="success"
          variant="outlined"
          label={translate("taskPage.periods.reportOf", { period: periodLabel(periodEnd, task.recurrence) })}
        />
      )}
      {kind === "QUESTION" && entry.answers.length === 0 && (
        <Chip size="small" color="warning" variant="outlined" label={translate("taskPage.questions.open")} />
      )}
      <ConstructedChip constructed={constructed} />
      <Typography variant="body2" component="span" color="textSecondary">
        <time dateTime={createdAt}>{time}</time>
        {` · ${author?.name ?? translate("taskPage.timeline.ledger")}`}
      </Typography>
    </Stack>
  );
}

function Quote({ text }: { text: string }) {
  return (
    <Typography
      component="blockquote"
      variant="body2"
      color="textSecondary"
      sx={{ m: 0, mt: 0.5, pl: 1, borderLeft: 3, borderColor: "divider", overflowWrap: "anywhere" }}
    >
      {text}
    </Typography>
  );
}
