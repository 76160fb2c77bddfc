import DoneAllOutlined from "@mui/icons-material/DoneAllOutlined";
import { Button, Card, Pagination, Skeleton, Stack, Typography } from "@mui/material";
import type { NoticeItemFragment } from "@reform-ledger/api-types";
import { Title, useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { PageHeader } from "../../records/PageHeader";
import { NoticeDays } from "../NoticeDays";
import { isUnread } from "../noticesByDay";
import { useMarkRead, useNoticePage } from "../useNotices";
import { InboxFilters } from "./InboxFilters";
import { addressOf, filterOf, type InboxPlace, noticesPerPage, pageCount, placeIn } from "./inboxFilter";

/** Everything that one was told. */
export function InboxPage() {
  const translate = useTranslate();
  const markRead = useMarkRead();
  const [query, setQuery] = useSearchParams();
  const place = placeIn(query);
  const { data, error, refetch } = useNoticePage({
    filter: filterOf(place),
    first: noticesPerPage,
    offset: (place.page - 1) * noticesPerPage,
  });
  const go = (change: Partial<InboxPlace>) => setQuery(addressOf({ ...place, page: 1, ...change }));
  const found = data?.viewer;
  const title = translate("resources.notices.name", { smart_count: 2 });
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={title} />
      <PageHeader
        title={title}
        actions={
          <Button
            variant="outlined"
            startIcon={<DoneAllOutlined />}
            disabled={!found || found.unreadNoticeCount === 0}
            onClick={() => markRead({ all: true })}
          >
            {translate("resources.notices.markAllRead")}
          </Button>
        }
      />
      <InboxFilters place={place} unreadCount={found?.unreadNoticeCount ?? 0} onChange={go} />
      {error && !found && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!error && !found && <Skeleton variant="rounded" height={320} />}
      {found && (
        <Notices notices={found.notices.nodes} isFiltered={filterOf(place) !== null} onRead={markRead} />
      )}
      {found && pageCount(found.notices.totalCount) > 1 && (
        <Pagination
          count={pageCount(found.notices.totalCount)}
          page={place.page}
          siblingCount={0}
          onChange={(_event, page) => go({ page })}
          sx={{ alignSelf: "center" }}
        />
      )}
    </Stack>
  );
}

interface NoticesProps {
  notices: readonly NoticeItemFragment[];
  isFiltered: boolean;
  onRead: ReturnType<typeof useMarkRead>;
}

function Notices({ notices, isFiltered, onRead }: NoticesProps) {
  const translate = useTranslate();
  if (notices.length === 0) {
    return (
      <Typography sx={{ py: 6, textAlign: "center", color: "text.secondary" }}>
        {translate(isFiltered ? "lists.emptyFiltered" : "resources.notices.empty")}
      </Typography>
    );
  }
  return (
    <Card sx={{ py: 1 }}>
      <NoticeDays
        notices={notices}
        onOpen={(notice) => {
          if (isUnread(notice)) void onRead({ noticeIds: [notice.id] });
        }}
      />
    </Card>
  );
}
