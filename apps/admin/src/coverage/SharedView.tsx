import { Box, Chip, Link as MuiLink, Skeleton, Stack, Typography } from "@mui/material";
import type { SharedCausesOfQuery } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { ShareBar } from "../charts/ShareBar";
import { LoadingProblem } from "../errors/LoadingProblem";
import { listPath } from "../lists/listPath";
import { useFixedPoints } from "../points/useFixedPoints";
import { Section } from "../records/Section";
import { sharedCauses } from "./coverage.operations";
import { NothingLost } from "./NothingLost";
import type { CoveragePlace } from "./useCoveragePlace";

type Shared = SharedCausesOfQuery["sameCauses"][number];

/** The same cause across units, each unit one click from its deductions. */
export function SharedView({ place: { filter } }: { place: CoveragePlace }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(sharedCauses, { filter });
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  if (data.sameCauses.length === 0) return <NothingLost name="shared.none" />;
  return (
    <Section title={translate("resources.coverage.tabs.shared")}>
      <Typography variant="body2" color="textSecondary">
        {translate("resources.coverage.shared.hint")}
      </Typography>
      {data.sameCauses.map((shared) => (
        <SharedCause key={shared.cause.id} shared={shared} filter={filter} />
      ))}
    </Section>
  );
}

function SharedCause({ shared, filter }: { shared: Shared; filter: object }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const { cause, points, unitCount, units } = shared;
  const ofCause = { ...filter, causeId: { eq: cause.id } };
  const longest = Math.max(...units.map((unit) => Number(unit.points)), 0.01);
  return (
    <Box sx={{ mt: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="subtitle1" component="h3" sx={{ flexGrow: 1 }}>
          <MuiLink component={Link} to={listPath("deductions", ofCause)}>
            {cause.name}
          </MuiLink>
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          label={translate("resources.coverage.shared.unitCount", { smart_count: unitCount })}
        />
        <Typography variant="subtitle1" component="span">
          {fixed(points)} {translate("points.points")}
        </Typography>
      </Stack>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {units.map(({ unit, points: lost }) => (
          <Box
            key={unit.id}
            component="li"
            sx={{
              display: "grid",
              gridTemplateColumns: {
                xs: "minmax(0, 1fr) auto",
                sm: "minmax(0, 4fr) minmax(0, 6fr) 64px",
              },
              columnGap: 1.5,
              alignItems: "center",
              py: 0.5,
            }}
          >
            <MuiLink
              component={Link}
              variant="body2"
              to={listPath("deductions", { ...ofCause, assessment: { unitId: { eq: unit.id } } })}
            >
              {unit.name}
            </MuiLink>
            <Box sx={{ order: { xs: 3, sm: 0 }, gridColumn: { xs: "1 / -1", sm: "auto" } }}>
              <ShareBar
                height={10}
                length={(Number(lost) * 100) / longest}
                shares={[{ key: "lost", points: lost, color: "points.explained" }]}
              />
            </Box>
            <Typography variant="body2" component="span" sx={{ textAlign: "right" }}>
              {fixed(lost)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
