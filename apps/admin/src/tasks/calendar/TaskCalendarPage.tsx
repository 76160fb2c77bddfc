import { Alert, Button, Skeleton, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { vietnamDate } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLocation, useNavigate, useParams } from "react-router";
import { formatDate } from "../../dates/formatDate";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { FilterToggle } from "../../lists/FilterToggle";
import { NothingDue } from "../views/NothingDue";
import { TaskViewPage } from "../views/TaskViewPage";
import { taskViewPath } from "../views/taskViewPath";
import { useNearestDue } from "../views/useNearestDue";
import { useTaskFilter } from "../views/useTaskFilter";
import { Agenda } from "./Agenda";
import { DayDialog } from "./DayDialog";
import { MonthGrid } from "./MonthGrid";
import { MonthSteps } from "./MonthSteps";
import { firstDayOf, lastDayOf, monthWeeks, shownIn } from "./monthGrid";
import { monthWords } from "./monthWords";
import { useMonth } from "./useMonth";

export function TaskCalendarPage() {
  return (
    <TaskViewPage view="calendar">
      <TaskCalendar />
    </TaskViewPage>
  );
}

/** What is due in a month, as a grid or day by day; the path names the month, or the day that is open. */
function TaskCalendar() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const named = useParams();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const today = vietnamDate(new Date());
  const { month, day } = shownIn(named.shown, today);
  const isAgenda = isPhone || named.kind === "agenda";
  const weeks = monthWeeks(month);
  const from = isAgenda ? firstDayOf(month) : (weeks[0]?.[0] ?? firstDayOf(month));
  const to = isAgenda ? lastDayOf(month) : (weeks.at(-1)?.at(-1) ?? lastDayOf(month));
  const filter = useTaskFilter();
  const found = useMonth(filter, from, to);
  const isEmpty = !found.isPending && !found.error && found.days.entries.size === 0;
  const nearest = useNearestDue(filter, from, to, isEmpty);
  const label = translate("taskViews.calendar.month", monthWords(month));
  const pathOf = (shown: string) => taskViewPath("calendar", shown, named.kind);
  const go = (shown: string) => navigate({ pathname: pathOf(shown), search }, { preventScrollReset: true });
  const choose = (kind: "month" | "agenda") =>
    navigate({ pathname: taskViewPath("calendar", month, kind === "agenda" ? kind : undefined), search });

  return (
    <>
      <MonthSteps month={month} pathOf={pathOf} today={today}>
        {!isPhone && (
          <FilterToggle
            label={translate("taskViews.calendar.show")}
            options={[
              { id: "month", text: translate("taskViews.calendar.asMonth") },
              { id: "agenda", text: translate("taskViews.calendar.asAgenda") },
            ]}
            chosen={isAgenda ? "agenda" : "month"}
            onChoose={choose}
          />
        )}
      </MonthSteps>
      {found.error && <LoadingProblem error={found.error} onRetry={found.refetch} />}
      {found.hasMore && <MoreOfMonth {...found} />}
      {isEmpty && (
        <NothingDue
          text={translate("taskViews.calendar.nothing", monthWords(month))}
          ways={nearest.map((due) => ({
            path: pathOf(due.slice(0, 7)),
            label: translate("taskViews.calendar.nearest", { date: formatDate(due) }),
          }))}
        />
      )}
      {found.isPending && isAgenda && <Skeleton variant="rounded" height={320} />}
      {isAgenda && !found.isPending && <Agenda days={found.days} today={today} />}
      {!isAgenda && (
        <MonthGrid month={month} label={label} today={today} days={found.days} onOpen={go} onLeave={go} />
      )}
      {day && !found.isPending && <DayDialog day={day} days={found.days} onClose={() => go(month)} />}
    </>
  );
}

function MoreOfMonth({ shown, total, showMore }: { shown: number; total: number; showMore: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" onClick={showMore}>
          {translate("taskViews.more")}
        </Button>
      }
    >
      {translate("taskViews.calendar.tooMany", { shown, total })}
    </Alert>
  );
}
