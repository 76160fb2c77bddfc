import { Box, Link as MuiLink, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { stickyTable } from "../../rounds/stickyTable";
import { SpanBar } from "./SpanBar";
import { useSpanWords } from "./useSpanWords";
import type { YearRow } from "./useYearTasks";
import { YearHead } from "./YearHead";
import { monthStarts, type SpanGroup } from "./yearLayout";

interface YearTableProps {
  groups: readonly SpanGroup<YearRow>[];
  year: number;
  today: string;
  label: string;
}

/** One row a task, its bar under the months: a picture to look at and a table to be read out. */
export function YearTable({ groups, year, today, label }: YearTableProps) {
  const translate = useTranslate();
  return (
    <Box
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{
        ...stickyTable,
        maxHeight: "calc(100dvh - 120px)",
        "& table": {
          borderCollapse: "separate",
          borderSpacing: 0,
          width: "100%",
          minWidth: { xs: 860, sm: 980 },
        },
        "& th:first-of-type": {
          width: { xs: 148, sm: 280 },
          px: 1,
          textAlign: "left",
          borderRight: 1,
          borderColor: "divider",
        },
        "& th, & td": { borderBottom: 1, borderColor: "divider" },
      }}
    >
      <table aria-label={label}>
        <thead>
          <YearHead year={year} today={today} />
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr>
              <Box
                component="th"
                scope="rowgroup"
                colSpan={2}
                sx={{ "&&": { bgcolor: "background.default" } }}
              >
                <Typography variant="subtitle2" component="span" sx={{ position: "sticky", left: 8 }}>
                  {group.name ?? translate("taskViews.year.noPlan")} (
                  {translate("taskViews.count", { smart_count: group.tasks.length })})
                </Typography>
              </Box>
            </tr>
            {group.tasks.map((row) => (
              <TaskRow key={row.task.id} row={row} year={year} today={today} />
            ))}
          </tbody>
        ))}
      </table>
    </Box>
  );
}

/** Thin lines where the months begin. */
const monthLines = (year: number) => ({
  backgroundImage: monthStarts(year)
    .map(() => "linear-gradient(rgba(128,128,128,.28), rgba(128,128,128,.28))")
    .join(", "),
  backgroundSize: "1px 100%",
  backgroundRepeat: "no-repeat",
  backgroundPosition: monthStarts(year)
    .map((left) => `${left}% 0`)
    .join(", "),
});

interface TaskRowProps {
  row: YearRow;
  year: number;
  today: string;
}

function TaskRow({ row: { task, span }, year, today }: TaskRowProps) {
  const createPath = useCreatePath();
  const words = useSpanWords();
  return (
    <tr>
      <th scope="row">
        <MuiLink
          component={Link}
          to={createPath({ resource: "tasks", type: "show", id: task.id })}
          underline="hover"
          title={task.title}
          sx={{
            my: 0.75,
            typography: "body2",
            overflow: "hidden",
            display: "-webkit-box",
            WebkitLineClamp: 2,
            WebkitBoxOrient: "vertical",
          }}
        >
          {task.title}
        </MuiLink>
      </th>
      <Box
        component="td"
        title={words(span)}
        sx={{ position: "relative", height: 40, p: 0, ...monthLines(year) }}
      >
        <Box component="span" sx={visuallyHidden}>
          {words(span)}
        </Box>
        <SpanBar span={span} year={year} today={today} />
      </Box>
    </tr>
  );
}
