import { Alert, Button, Skeleton, Stack, Typography } from "@mui/material";
import type { CoveragePartsFragment, OwnUnitQuery } from "@reform-ledger/api-types";
import { daysAfter, isPositive, mayEver, vietnamDate } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { CoverageBar } from "../coverage/CoverageBar";
import { LoadingProblem } from "../errors/LoadingProblem";
import { listPath } from "../lists/listPath";
import { useFixedPoints } from "../points/useFixedPoints";
import { Section } from "../records/Section";
import { recordReviewPath } from "../reviews/recordReviewPath";
import { useActor } from "../viewer/useViewer";
import { OwnTaskList } from "./OwnTaskList";
import { ownUnitQuery, reviewStandsQuery } from "./officeWork.operations";
import { ownReviewLacking } from "./reviewsLacking";
import { CountChips } from "./TaskCounts";

const daysAhead = 7;

/** What was lost on the unit, what it has to do about that, and what it got back. */
export function OwnUnit({ unit }: { unit: { id: string; name: string } }) {
  const translate = useTranslate();
  const today = vietnamDate(new Date());
  const variables = { unitId: unit.id, today, weekEnd: daysAfter(today, daysAhead) };
  const { data, error, refetch } = useLedgerQuery(ownUnitQuery, variables);
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="h5" component="h1">
        {translate("home.own.title")} · {unit.name}
      </Typography>
      <OwnReview unitId={unit.id} />
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={180} />}
      {data && <OwnFigures unitId={unit.id} figures={data} />}
    </Stack>
  );
}

function OwnFigures({ unitId, figures }: { unitId: string; figures: OwnUnitQuery }) {
  const translate = useTranslate();
  const { onUs, own, counts, week, asked, extensions } = figures;
  const ours = { leadUnitId: { eq: unitId } };
  const isAssessed = isPositive(own.total.lost);
  return (
    <>
      {isAssessed && <LostPoints title="lostOwn" coverage={own.total} filter={{ unitSubtree: unitId }} />}
      {(!isAssessed || isPositive(onUs.total.lost)) && (
        <LostPoints title="lost" coverage={onUs.total} filter={{ responsibleUnitId: { eq: unitId } }} />
      )}
      <Section
        title={translate("home.own.tasks")}
        action={
          <Button component={Link} to={listPath("tasks", ours)} size="small">
            {translate("actions.viewAll")}
          </Button>
        }
      >
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
          <CountChips counts={counts} filter={ours} />
          {extensions.totalCount > 0 && (
            <Button component={Link} size="small" to={listPath("tasks", { ...ours, pendingExtension: true })}>
              {translate("home.own.extensions", { smart_count: extensions.totalCount })}
            </Button>
          )}
        </Stack>
        <OwnTaskList title="week" tasks={week.nodes} none="nothingDue" />
        <OwnTaskList title="asked" tasks={asked.nodes} />
      </Section>
    </>
  );
}

interface LostPointsProps {
  title: "lost" | "lostOwn";
  coverage: CoveragePartsFragment;
  filter: object;
}

function LostPoints({ title, coverage, filter }: LostPointsProps) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const { lost, recovered } = coverage;
  return (
    <Section title={`${translate(`home.own.${title}`)}: ${fixed(lost)}`}>
      {isPositive(lost) ? (
        <CoverageBar coverage={coverage} filter={filter} />
      ) : (
        <Typography color="textSecondary">{translate("home.own.nothingLost")}</Typography>
      )}
      {isPositive(recovered) && (
        <Typography color="success" sx={{ fontWeight: 600 }}>
          ✓ {translate("home.own.back", { points: fixed(recovered) })}
        </Typography>
      )}
    </Section>
  );
}

/** The review that the unit has still to hold. */
function OwnReview({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const mayRecord = mayEver(useActor(), "reviews.write");
  const { data } = useLedgerQuery(reviewStandsQuery, { unitId: null });
  const round = data?.assessments.nodes[0]?.round;
  const lacking = round ? ownReviewLacking(round.reviewStands, unitId) : null;
  if (!round || !lacking) return null;
  return (
    <Alert
      severity="warning"
      action={
        mayRecord && (
          <Button
            component={Link}
            color="inherit"
            size="small"
            to={recordReviewPath({ unitId, roundId: round.id })}
          >
            {translate("home.reviews.record")}
          </Button>
        )
      }
    >
      <strong>{translate("home.reviews.ours", { year: round.year })}</strong>
      {". "}
      {translate("home.reviews.oursHint", {
        lost: fixed(lacking.lost),
        smart_count: lacking.uncoveredCount,
      })}
    </Alert>
  );
}
