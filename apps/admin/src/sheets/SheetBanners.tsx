import { Alert, Button, Link, Stack } from "@mui/material";
import { isReopened } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDate, formatDateTime } from "../dates/formatDate";
import { isOpenRound } from "../rounds/roundPhase";
import { type SheetPlace, selfClosedBy } from "./rules/opening";
import { ruleMessage } from "./rules/ruleMessage";
import type { SheetData } from "./sheetData";

interface SheetBannersProps {
  data: SheetData;
  place: SheetPlace;
  onPresent: () => void;
}

/** What holds of the whole sheet: a past moment, a lock, a reopening, a deadline, a reminder. */
export function SheetBanners({ data, place, onPresent }: SheetBannersProps) {
  const translate = useTranslate();
  if (data.asOf !== null) {
    return (
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" onClick={onPresent}>
            {translate("sheet.asOf.back")}
          </Button>
        }
      >
        {translate("sheet.asOf.shown", { at: formatDateTime(data.asOf) })}
      </Alert>
    );
  }
  return (
    <Stack sx={banners}>
      {data.isPartial && <Alert severity="info">{translate("sheet.banners.partial")}</Alert>}
      <LockBanner data={data} />
      <ReopenedBanner data={data} place={place} />
      <DeadlineBanner data={data} place={place} />
      <ReminderBanner data={data} />
    </Stack>
  );
}

/** Low, since the grid below wants the height. */
const banners = {
  gap: 0.5,
  flexShrink: 0,
  "& .MuiAlert-root": { py: 0 },
  "& .MuiAlert-message": { py: 0.75 },
};

function LockBanner({ data: { head } }: { data: SheetData }) {
  const translate = useTranslate();
  if (!head.lockedAt) return null;
  const signed = head.signedDocument;
  const address = signed?.downloadPath ?? (signed?.url?.startsWith("http") ? signed.url : null);
  return (
    <Alert severity="success" icon={false}>
      {translate("sheet.banners.locked", {
        at: formatDateTime(head.lockedAt),
        name: head.lockedBy?.name ?? "",
      })}
      {signed && address && (
        <>
          {" · "}
          <Link href={address} target="_blank" rel="noreferrer" color="inherit">
            {signed.title}
          </Link>
        </>
      )}
    </Alert>
  );
}

function ReopenedBanner({ data: { head }, place }: { data: SheetData; place: SheetPlace }) {
  const translate = useTranslate();
  if (!head.reopenedAt || !head.reopenedUntil || !isReopened(place)) return null;
  return (
    <Alert severity="warning">
      {translate("sheet.banners.reopened", {
        at: formatDateTime(head.reopenedAt),
        until: formatDate(head.reopenedUntil),
        reason: head.reopenReason ?? "",
      })}
    </Alert>
  );
}

/** The present phase's last day; why the unit cannot type any more, where it cannot. */
function DeadlineBanner({ data: { head }, place }: { data: SheetData; place: SheetPlace }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const closed = selfClosedBy(place);
  if (closed && !head.lockedAt) {
    const severity = closed.messageKey === "deadlinePassed" ? "error" : "info";
    return <Alert severity={severity}>{ruleMessage(closed, locale)}</Alert>;
  }
  const deadline = head.round.deadlines.find(({ phase }) => phase === head.round.status);
  if (!deadline || !isOpenRound(head.round)) return null;
  const { daysLeft, dueOn } = deadline;
  const key = daysLeft < 0 ? "passed" : daysLeft === 0 ? "today" : "left";
  return (
    <Alert severity={daysLeft < 0 ? "error" : daysLeft <= 3 ? "warning" : "info"} icon={false}>
      {translate(`sheet.banners.deadline.${key}`, {
        phase: translate(`resources.rounds.status.${deadline.phase}`),
        dueOn: formatDate(dueOn),
        days: Math.abs(daysLeft),
      })}
    </Alert>
  );
}

function ReminderBanner({ data: { head } }: { data: SheetData }) {
  const translate = useTranslate();
  const newest = head.reminders.nodes[0];
  if (!newest || head.lockedAt) return null;
  return (
    <Alert severity="warning">
      {translate("sheet.banners.reminder", {
        name: newest.sentBy?.name ?? "",
        at: formatDateTime(newest.createdAt),
        message: newest.message,
      })}
    </Alert>
  );
}
