import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Button, IconButton, Skeleton, Stack, Typography } from "@mui/material";
import { vietnamDate } from "@reform-ledger/domain";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { FilterToggle } from "../../lists/FilterToggle";
import { NothingDue } from "../views/NothingDue";
import { TaskViewPage } from "../views/TaskViewPage";
import { taskViewPath } from "../views/taskViewPath";
import { useNearestDue } from "../views/useNearestDue";
import { useTaskFilter } from "../views/useTaskFilter";
import { useYearTasks } from "./useYearTasks";
import { YearLegend } from "./YearLegend";
import { YearTable } from "./YearTable";
import { grouped, yearShown } from "./yearLayout";

export function TaskYearPage() {
  return (
    <TaskViewPage view="year">
      <TaskYear />
    </TaskViewPage>
  );
}

/** A year of tasks from their giving to their due dates, by lead unit or by plan. */
function TaskYear() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const named = useParams();
  const today = vietnamDate(new Date());
  const year = yearShown(named.year, today);
  const group = named.group === "plan" ? "plan" : "unit";
  const filter = useTaskFilter();
  const { rows, isPending, error, refetch, hasMore, shown, total, showMore } = useYearTasks(
    filter,
    year,
    today,
  );
  const isEmpty = !isPending && !error && rows.length === 0;
  const nearest = useNearestDue(filter, `${year}-01-01`, `${year}-12-31`, isEmpty);
  const pathOf = (other: number) => taskViewPath("year", other, named.group);
  const choose = (by: "unit" | "plan") =>
    navigate({ pathname: taskViewPath("year", year, by === "plan" ? by : undefined), search });
  const label = translate("taskViews.year.name", { year });

  return (
    <>
      <YearSteps year={year} label={label} pathOf={pathOf}>
        <FilterToggle
          label={translate("taskViews.year.groupBy")}
          options={[
            { id: "unit", text: translate("taskViews.year.byUnit") },
            { id: "plan", text: translate("taskViews.year.byPlan") },
          ]}
          chosen={group}
          onChoose={choose}
        />
      </YearSteps>
      {error && <LoadingProblem error={error} onRetry={refetch} />}
      {isPending && rows.length === 0 && <Skeleton variant="rounded" height={360} />}
      {isEmpty && (
        <NothingDue
          text={translate("taskViews.year.nothing", { year })}
          ways={nearest.map((due) => ({
            path: pathOf(Number(due.slice(0, 4))),
            label: translate("taskViews.year.nearest", { year: due.slice(0, 4) }),
          }))}
        />
      )}
      {rows.length > 0 && (
        <>
          <YearLegend />
          <YearTable
            groups={grouped(rows, ({ task }) => (group === "plan" ? task.plan : task.leadUnit))}
            year={year}
            today={today}
            label={label}
          />
        </>
      )}
      {hasMore && (
        <Button onClick={showMore} sx={{ alignSelf: "center" }}>
          {translate("taskViews.more")} ({translate("taskViews.shown", { shown, total })})
        </Button>
      )}
    </>
  );
}

interface YearStepsProps {
  year: number;
  label: string;
  pathOf: (year: number) => string;
  children: ReactNode;
}

function YearSteps({ year, label, pathOf, children }: YearStepsProps) {
  const translate = useTranslate();
  const { search } = useLocation();
  return (
    <Stack direction="row" sx={{ alignItems: "center", gap: 0.5, flexWrap: "wrap" }}>
      <IconButton
        component={Link}
        to={{ pathname: pathOf(year - 1), search }}
        aria-label={translate("taskViews.year.previous")}
      >
        <ChevronLeft />
      </IconButton>
      <Typography variant="h6" component="h2" aria-live="polite">
        {label}
      </Typography>
      <IconButton
        component={Link}
        to={{ pathname: pathOf(year + 1), search }}
        aria-label={translate("taskViews.year.next")}
      >
        <ChevronRight />
      </IconButton>
      {children}
    </Stack>
  );
}
