import { Box, ButtonBase, Chip, Typography } from "@mui/material";
import visuallyHidden from "@mui/utils/visuallyHidden";
import type { RepeatLossesOfQuery } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { listPath } from "../lists/listPath";
import { useFixedPoints } from "../points/useFixedPoints";
import { RecordLink } from "../records/RecordLink";

type Repeat = RepeatLossesOfQuery["repeatLosses"][number];

export function RepeatRow({ row: { unit, criterion, streak, years } }: { row: Repeat }) {
  const translate = useTranslate();
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gap: 1,
        py: 1.5,
        borderTop: 1,
        borderColor: "divider",
        alignItems: "center",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 5fr) minmax(0, 6fr)" },
      }}
    >
      <div>
        <Typography variant="subtitle2" component="div">
          {criterion.code}. {criterion.name}
        </Typography>
        <Typography variant="body2" component="div">
          <RecordLink resource="units" record={unit}>
            {unit.name}
          </RecordLink>{" "}
          <Chip
            size="small"
            color={streak > 2 ? "error" : "warning"}
            variant="outlined"
            label={translate("resources.coverage.repeat.streak", { smart_count: streak })}
          />
        </Typography>
      </div>
      <Box
        component="ol"
        sx={{ m: 0, p: 0, listStyle: "none", display: "flex", gap: 0.5, flexDirection: "row-reverse" }}
      >
        {years.map((year) => (
          <YearCell key={year.year} year={year} unitId={unit.id} code={criterion.code} />
        ))}
      </Box>
    </Box>
  );
}

interface YearCellProps {
  year: Repeat["years"][number];
  unitId: string;
  code: string;
}

/** A year of the strip: how full it is says how much of the max was lost. */
function YearCell({ year: { year, lost, max, causes }, unitId, code }: YearCellProps) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const isLost = isPositive(lost);
  const share = Number(max) > 0 ? Math.min(100, (Number(lost) * 100) / Number(max)) : 0;
  const said = isLost
    ? translate("resources.coverage.repeat.yearLost", { year, lost: fixed(lost), max: fixed(max) })
    : translate("resources.coverage.repeat.keeps", { year });
  const names = causes.map(({ name }) => name).join("; ");
  return (
    <Box component="li" sx={{ flex: "1 1 0", minWidth: 0, maxWidth: 160 }}>
      <ButtonBase
        component={Link}
        to={listPath("deductions", {
          assessment: { unitId: { eq: unitId } },
          year: { eq: year },
          search: code,
        })}
        title={names || said}
        sx={{
          display: "block",
          width: "100%",
          p: 0.75,
          borderRadius: 1,
          textAlign: "center",
          border: 1,
          borderColor: "divider",
          "&:hover": { bgcolor: "action.hover" },
        }}
      >
        <Box component="span" sx={visuallyHidden}>
          {names ? `${said}: ${names}` : said}
        </Box>
        <Typography variant="caption" component="span" aria-hidden sx={{ display: "block" }}>
          {year}
        </Typography>
        <Typography variant="subtitle2" component="span" aria-hidden>
          {isLost ? `−${fixed(lost)}` : "–"}
        </Typography>
        <Box component="span" sx={{ display: "block", height: 6, borderRadius: 3, bgcolor: "action.hover" }}>
          <Box
            component="span"
            sx={{
              display: "block",
              height: 6,
              borderRadius: 3,
              width: `${share}%`,
              bgcolor: "points.unexplained",
            }}
          />
        </Box>
      </ButtonBase>
    </Box>
  );
}
