import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { printedAsSeen } from "../../charts/hatching";
import { lateTail, spanLooks } from "./spanLooks";
import { barOf, isInYear, placeOf, type TaskSpan } from "./yearLayout";

interface SpanBarProps {
  span: TaskSpan;
  year: number;
  today: string;
}

/** Narrower bars have no room for a word. */
const roomForWord = 11;

const bar = { position: "absolute", top: 8, height: 20, borderRadius: 0.5, ...printedAsSeen } as const;

/** The picture of a task's time in a year; the words for it stand beside it for who cannot see it. */
export function SpanBar({ span, year, today }: SpanBarProps) {
  const translate = useTranslate();
  const { startsOn, dueOn, firstDueOn, lateUntil, state } = span;
  const own = barOf(startsOn, dueOn, year);
  const late = dueOn && lateUntil ? barOf(dueOn, lateUntil, year) : null;
  return (
    <Box aria-hidden sx={{ position: "absolute", inset: 0 }}>
      {late && <Box sx={{ ...bar, ...lateTail, left: `${late.left}%`, width: `${late.width}%` }} />}
      {own && (
        <Box
          sx={{
            ...bar,
            ...spanLooks[state],
            left: `${own.left}%`,
            width: `${own.width}%`,
            minWidth: 4,
            px: own.width > roomForWord ? 0.75 : 0,
            typography: "caption",
            lineHeight: "20px",
            whiteSpace: "nowrap",
            overflow: "hidden",
            textOverflow: "ellipsis",
          }}
        >
          {own.width > roomForWord && translate(`taskViews.year.states.${state}`)}
        </Box>
      )}
      {firstDueOn && isInYear(firstDueOn, year) && <FirstDue left={placeOf(firstDueOn, year)} />}
      {isInYear(today, year) && <TodayLine left={placeOf(today, year)} />}
    </Box>
  );
}

/** A rhombus on the day that was first set. */
export function FirstDue({ left }: { left: number | null }) {
  return (
    <Box
      component="span"
      sx={{
        ...(left === null
          ? { display: "inline-block" }
          : { position: "absolute", top: 12, left: `calc(${left}% - 6px)` }),
        width: 12,
        height: 12,
        transform: "rotate(45deg)",
        bgcolor: "background.paper",
        border: 2,
        borderColor: "text.primary",
      }}
    />
  );
}

function TodayLine({ left }: { left: number }) {
  return (
    <Box
      sx={{
        position: "absolute",
        top: 0,
        bottom: 0,
        left: `${left}%`,
        borderLeft: "2px dashed",
        borderColor: "secondary.main",
      }}
    />
  );
}
