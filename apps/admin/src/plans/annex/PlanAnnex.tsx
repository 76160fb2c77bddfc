import { Alert, Skeleton, Stack, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { Found, PlanAnnexQuery } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { formatDecimal } from "../../points/formatPoints";
import { Section } from "../../records/Section";
import { AnnexCards } from "./AnnexCards";
import { AnnexDownloads } from "./AnnexDownloads";
import { AnnexTable } from "./AnnexTable";
import { planAnnex } from "./annex.operations";
import { annexGroups } from "./annexView";

type Annex = Found<PlanAnnexQuery["plan"]>;

/** The table that goes with a plan: each lost point, its cause, what is done about it, by whom and when. */
export function PlanAnnex({ plan }: { plan: { id: string } }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(planAnnex, { id: plan.id });
  const found = data?.plan && "annex" in data.plan ? (data.plan as Annex) : null;
  const isEmpty = found?.annex.length === 0;
  return (
    <Section
      title={translate("resources.plans.sections.annex")}
      action={found && !isEmpty && <AnnexDownloads plan={plan} />}
      flush
    >
      {error && !found && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!error && !found && <Skeleton variant="rounded" height={240} sx={{ mx: 2 }} />}
      {isEmpty && (
        <Typography sx={{ px: 2, pb: 1, color: "text.secondary" }}>
          {translate("resources.plans.annex.empty")}
        </Typography>
      )}
      {found && !isEmpty && <Annex annex={found} />}
    </Section>
  );
}

function Annex({ annex: { annex, annexTotals } }: { annex: Annex }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  const groups = annexGroups(annex);
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="body2" sx={{ px: 2 }}>
        {translate("resources.plans.annex.totals", {
          smart_count: annexTotals.tasks,
          lost: formatDecimal(annexTotals.lost, locale, 2),
          expected: formatDecimal(annexTotals.expected, locale, 2),
        })}
      </Typography>
      {!annexTotals.complete && (
        <Alert severity="info" sx={{ mx: 2 }}>
          {translate("resources.plans.annex.incomplete")}
        </Alert>
      )}
      {isPhone ? <AnnexCards groups={groups} /> : <AnnexTable groups={groups} />}
    </Stack>
  );
}
