import { Box, Button, Divider, Skeleton, Stack, Typography } from "@mui/material";
import type { NoticeItemFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { LoadingProblem } from "../errors/LoadingProblem";
import { NoticeDays } from "./NoticeDays";
import { isUnread } from "./noticesByDay";
import { useMarkRead, useNoticePage } from "./useNotices";

const newest = { filter: null, first: 10, offset: 0 };

interface NewestNoticesProps {
  unread: number;
  onClose: () => void;
}

/** What the bell shows. */
export function NewestNotices({ unread, onClose }: NewestNoticesProps) {
  const translate = useTranslate();
  const markRead = useMarkRead();
  const { data, error, refetch } = useNoticePage(newest);
  const notices = data?.viewer?.notices.nodes;
  const open = (notice: NoticeItemFragment) => {
    onClose();
    if (isUnread(notice)) void markRead({ noticeIds: [notice.id] });
  };
  return (
    <Stack sx={{ maxHeight: "inherit" }}>
      <Stack direction="row" sx={{ px: 2, py: 1, alignItems: "center", justifyContent: "space-between" }}>
        <Typography variant="h6" component="h2">
          {translate("resources.notices.name", { smart_count: 2 })}
        </Typography>
        <Button size="small" disabled={unread === 0} onClick={() => markRead({ all: true })}>
          {translate("resources.notices.markAllRead")}
        </Button>
      </Stack>
      <Divider />
      <Box sx={{ overflowY: "auto", flexGrow: 1, minHeight: 0 }}>
        {error && !notices && <LoadingProblem error={error} onRetry={() => refetch()} />}
        {!error && !notices && <Waiting />}
        {notices?.length === 0 && (
          <Typography sx={{ p: 3, textAlign: "center", color: "text.secondary" }}>
            {translate("resources.notices.empty")}
          </Typography>
        )}
        {notices && <NoticeDays notices={notices} onOpen={open} />}
      </Box>
      <Divider />
      <Button component={Link} to="/notices" onClick={onClose} sx={{ borderRadius: 0 }}>
        {translate("resources.notices.seeAll")}
      </Button>
    </Stack>
  );
}

function Waiting() {
  return (
    <Stack sx={{ p: 2, gap: 1 }} aria-busy>
      <Skeleton variant="rounded" height={56} />
      <Skeleton variant="rounded" height={56} />
      <Skeleton variant="rounded" height={56} />
    </Stack>
  );
}
