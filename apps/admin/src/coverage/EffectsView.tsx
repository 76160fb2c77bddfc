import { Box, Link as MuiLink, Skeleton, Typography } from "@mui/material";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LoadingProblem } from "../errors/LoadingProblem";
import { listPath } from "../lists/listPath";
import { formatPercent } from "../points/formatPoints";
import { Section } from "../records/Section";
import { causeEffects } from "./coverage.operations";
import { NothingLost } from "./NothingLost";
import { ReturnRow } from "./ReturnRow";
import type { CoveragePlace } from "./useCoveragePlace";

/** Causes whose fixes work, and those whose do not, over all the years chosen. */
export function EffectsView({ place: { filter } }: { place: CoveragePlace }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { data, error, refetch } = useLedgerQuery(causeEffects, { filter });
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  const rows = data.causeEffects;
  const longest = Math.max(...rows.map(({ points }) => Number(points)), 0.01);
  const word = (name: string, values?: object) => translate(`resources.coverage.effects.${name}`, values);
  const noteOf = (verified: number, rate: string | null) =>
    rate === null
      ? word("verified", { smart_count: verified })
      : word("verifiedRate", {
          smart_count: verified,
          rate: formatPercent(rate, locale, 0).replace(" ", "\u00a0"),
        });
  if (rows.length === 0) return <NothingLost name="shared.none" />;
  return (
    <Section title={translate("resources.coverage.tabs.effects")}>
      <Typography variant="body2" color="textSecondary">
        {word(rows.every(({ returnRate }) => returnRate === null) ? "none" : "hint")}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {rows.map(({ cause, withVerifiedTask, verifiedReturnRate, ...figures }) => (
          <ReturnRow
            key={cause.id}
            {...figures}
            verifiedRate={verifiedReturnRate}
            longest={longest}
            note={noteOf(withVerifiedTask, verifiedReturnRate)}
            name={
              <MuiLink component={Link} to={listPath("deductions", { ...filter, causeId: { eq: cause.id } })}>
                {cause.name}
              </MuiLink>
            }
          />
        ))}
      </Box>
    </Section>
  );
}
