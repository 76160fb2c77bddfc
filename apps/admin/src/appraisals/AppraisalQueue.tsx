import { Alert, Box, Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { QueueRoundFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { LoadingProblem } from "../errors/LoadingProblem";
import { stageOf } from "./entries";
import { GroupList } from "./GroupList";
import { QueueRows } from "./QueueRows";
import { type Grouping, groupings, queueGroups } from "./queueGroups";
import { useAnsweredRows, useQueuePlaces, useQueueRows } from "./useQueue";

const answeredGroup = "answered";

/** All that waits in a round: groups on one side, the rows of one group on the other. */
export function AppraisalQueue({ round }: { round: QueueRoundFragment }) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const grouping: Grouping = params.get("by") === "unit" ? "byUnit" : "byCriterion";
  const places = useQueuePlaces(round.id);
  const answered = useAnsweredRows(round.id);
  const groups = queueGroups(places.data ?? [], grouping, done);
  const extra = (answered.data ?? []).length > 0 ? answeredGroup : null;
  const asked = params.get("group");
  const isKnown = asked === extra || groups.some(({ id }) => id === asked);
  const chosen = (isKnown ? asked : null) ?? extra ?? groups[0]?.id ?? null;
  const isAnswered = chosen !== null && chosen === extra;
  const rows = useQueueRows(round.id, grouping, isAnswered ? null : chosen);
  const shown = isAnswered ? answered.data : rows.data;
  const left = groups.reduce((count, group) => count + group.count, 0);
  const go = (change: Record<string, string>) =>
    setParams({ ...Object.fromEntries(params), round: round.id, ...change }, { replace: true });

  if (places.error) return <LoadingProblem error={places.error} onRetry={places.refetch} />;
  if (!places.data || !answered.data) return <Skeleton variant="rounded" height={320} />;
  if (places.data.length === 0 && !extra) return <NothingWaits round={round} />;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="subtitle1" component="p" role="status" sx={{ flexGrow: 1 }}>
          {translate("resources.appraisals.left", { smart_count: left })}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          value={grouping}
          onChange={(_event, by: Grouping | null) =>
            by && go({ by: by === "byUnit" ? "unit" : "criterion", group: "" })
          }
          aria-label={translate("resources.appraisals.order")}
        >
          {groupings.map((name) => (
            <ToggleButton key={name} value={name} sx={{ textTransform: "none", px: 1.5 }}>
              {translate(`resources.appraisals.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "280px minmax(0, 1fr)" },
        }}
      >
        <GroupList
          groups={groups}
          answered={extra ? { id: answeredGroup, count: answered.data.length } : null}
          chosen={chosen}
          onChoose={(group) => go({ group })}
        />
        {rows.error && <LoadingProblem error={rows.error} onRetry={rows.refetch} />}
        {!shown && !rows.error && <Skeleton variant="rounded" height={320} />}
        {shown && (
          <QueueRows
            key={`${grouping} ${chosen}`}
            rows={shown}
            stage={stageOf(round.status)}
            grouping={isAnswered ? null : grouping}
            onDone={(ids) => setDone((before) => new Set([...before, ...ids]))}
          />
        )}
      </Box>
    </Stack>
  );
}

function NothingWaits({ round }: { round: QueueRoundFragment }) {
  const translate = useTranslate();
  const isEarly = round.status === "SELF_ASSESSMENT";
  return (
    <Alert severity={isEarly ? "info" : "success"}>
      {translate(`resources.appraisals.${isEarly ? "notYet" : "nothing"}`)}
    </Alert>
  );
}
