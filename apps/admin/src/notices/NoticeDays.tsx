import { Box, List, ListSubheader } from "@mui/material";
import type { NoticeItemFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { formatDate } from "../dates/formatDate";
import { NoticeRow } from "./NoticeRow";
import { type NoticeDay, noticesByDay } from "./noticesByDay";

interface NoticeDaysProps {
  notices: readonly NoticeItemFragment[];
  onOpen: (notice: NoticeItemFragment) => void;
  now?: Date;
}

export function NoticeDays({ notices, onOpen, now = new Date() }: NoticeDaysProps) {
  const translate = useTranslate();
  const nameOf = ({ day, when }: NoticeDay<NoticeItemFragment>) =>
    when === "EARLIER" ? formatDate(day) : translate(`resources.notices.day.${when}`);
  return (
    <>
      {noticesByDay(notices, now).map((group) => (
        <Box key={group.day} role="group" aria-label={nameOf(group)}>
          <ListSubheader
            component="p"
            disableSticky
            aria-hidden
            sx={{ m: 0, lineHeight: 2.2, bgcolor: "transparent" }}
          >
            {nameOf(group)}
          </ListSubheader>
          <List disablePadding>
            {group.notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} onOpen={onOpen} />
            ))}
          </List>
        </Box>
      ))}
    </>
  );
}
