import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useTranslate } from "react-admin";
import { formatDate } from "../../dates/formatDate";
import { isInYear, monthStarts, placeOf } from "./yearLayout";

/** The months over the bars, and today among them. */
export function YearHead({ year, today }: { year: number; today: string }) {
  const translate = useTranslate();
  return (
    <tr>
      <th scope="col">{translate("taskViews.year.task")}</th>
      <th scope="col">
        <Box component="span" sx={visuallyHidden}>
          {translate("taskViews.year.months", { year })}
        </Box>
        <Box aria-hidden sx={{ position: "relative", height: 36 }}>
          {monthStarts(year).map((left, month) => (
            <Typography
              key={left}
              variant="caption"
              sx={{ position: "absolute", left: `${left}%`, top: 2, pl: 0.5, color: "text.secondary" }}
            >
              {translate("taskViews.year.monthShort", { month: month + 1 })}
            </Typography>
          ))}
          {isInYear(today, year) && (
            <Typography
              variant="caption"
              sx={{
                position: "absolute",
                top: 18,
                left: `${placeOf(today, year)}%`,
                transform: placeOf(today, year) > 80 ? "translateX(-100%)" : undefined,
                px: 0.5,
                whiteSpace: "nowrap",
                color: "secondary.main",
                fontWeight: 700,
              }}
            >
              {translate("taskViews.year.today", { date: formatDate(today) })}
            </Typography>
          )}
        </Box>
      </th>
    </tr>
  );
}
