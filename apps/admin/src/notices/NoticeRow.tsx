import CircleIcon from "@mui/icons-material/Circle";
import { Box, ListItem, ListItemButton, Stack, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { NoticeItemFragment } from "@reform-ledger/api-types";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DateTimeText } from "../dates/DateText";
import { ReasonIcon } from "./noticeReasons";
import { isUnread } from "./noticesByDay";

interface NoticeRowProps {
  notice: NoticeItemFragment;
  onOpen: (notice: NoticeItemFragment) => void;
}

/** One click opens the task; a task that one may no longer see leaves the words alone. */
export function NoticeRow({ notice, onOpen }: NoticeRowProps) {
  const createPath = useCreatePath();
  const { task } = notice;
  if (!task) {
    return (
      <ListItem sx={{ px: 2, py: 1 }}>
        <NoticeWords notice={notice} />
      </ListItem>
    );
  }
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={createPath({ resource: "tasks", type: "show", id: task.id })}
        onClick={() => onOpen(notice)}
        sx={{ px: 2, py: 1, minHeight: 56 }}
      >
        <NoticeWords notice={notice} />
      </ListItemButton>
    </ListItem>
  );
}

function NoticeWords({ notice }: { notice: NoticeItemFragment }) {
  const translate = useTranslate();
  const { reason, text, task, createdAt, cancelledAt } = notice;
  const unread = isUnread(notice);
  return (
    <Stack direction="row" sx={{ gap: 1.5, width: "100%", minWidth: 0 }}>
      <Box sx={{ pt: 0.25 }}>
        <ReasonIcon reason={reason} />
      </Box>
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: unread ? 700 : 400, overflowWrap: "anywhere" }}>
          {unread && <span style={visuallyHidden}>{translate("resources.notices.unread")}: </span>}
          {translate(`resources.notices.reason.${reason}`)}
          {task && ` · ${task.title}`}
        </Typography>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {text}
        </Typography>
        <Typography variant="caption" component="p" sx={{ color: "text.secondary", m: 0 }}>
          {task && `${task.leadUnit.name} · `}
          <DateTimeText value={createdAt} />
          {cancelledAt && ` · ${translate("resources.notices.over")}`}
          {!task && ` · ${translate("resources.notices.taskHidden")}`}
        </Typography>
      </Box>
      {unread && <CircleIcon aria-hidden color="primary" sx={{ fontSize: 10, mt: 0.75 }} />}
    </Stack>
  );
}
