import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { IconButton, Skeleton, Stack, Typography } from "@mui/material";
import { mayEver } from "@reform-ledger/domain";
import { Title, useTranslate } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { PageHeader } from "../records/PageHeader";
import { useActor } from "../viewer/useViewer";
import { calendarDays } from "./calendarDay.operations";
import { firstDayOf, lastDayOf, yearIn } from "./calendarYear";
import { AddDayButton } from "./DayButtons";
import { YearDays } from "./YearDays";

/** The days on which offices do not keep to the week's rule, a year at a time. */
export function CalendarPage() {
  const translate = useTranslate();
  const mayWrite = mayEver(useActor(), "calendar.write");
  const [query] = useSearchParams();
  const year = yearIn(query, new Date());
  const { data, error, refetch } = useLedgerQuery(calendarDays, {
    from: firstDayOf(year),
    to: lastDayOf(year),
  });
  const days = data?.calendarDays.nodes;
  const title = translate("resources.calendarDays.name", { smart_count: 2 });
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={title} />
      <PageHeader title={title} actions={mayWrite && <AddDayButton key={year} year={year} />} />
      <Typography color="textSecondary">{translate("resources.calendarDays.explained")}</Typography>
      <YearSteps year={year} />
      {error && !days && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!error && !days && <Skeleton variant="rounded" height={320} />}
      {days && <YearDays days={days} year={year} mayWrite={mayWrite} />}
    </Stack>
  );
}

function YearSteps({ year }: { year: number }) {
  const translate = useTranslate();
  const to = (other: number) => `/calendarDays?year=${other}`;
  return (
    <Stack component="nav" direction="row" sx={{ alignItems: "center", gap: 1 }}>
      <IconButton
        component={Link}
        to={to(year - 1)}
        aria-label={translate("resources.calendarDays.toYear", { year: year - 1 })}
      >
        <ChevronLeft />
      </IconButton>
      <Typography variant="h6" component="h2" aria-live="polite">
        {translate("resources.calendarDays.year", { year })}
      </Typography>
      <IconButton
        component={Link}
        to={to(year + 1)}
        aria-label={translate("resources.calendarDays.toYear", { year: year + 1 })}
      >
        <ChevronRight />
      </IconButton>
    </Stack>
  );
}
