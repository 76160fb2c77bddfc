import { Box, Chip, type ChipProps, Stack, Typography } from "@mui/material";
import type { ExtensionFactsFragment, TaskDetailFragment } from "@reform-ledger/api-types";
import type { ExtensionStatus } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { formatDate, formatDateTime } from "../dates/formatDate";
import { LoadingProblem } from "../errors/LoadingProblem";
import { Section } from "../records/Section";
import { taskExtensions } from "./extension.operations";

/** Every request for a later due date of a task; a task that was never asked about shows none of this. */
export function ExtensionHistory({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(taskExtensions, { id: task.id });
  const extensions = data?.task && "extensions" in data.task ? data.task.extensions.nodes : [];
  if (error) return <LoadingProblem error={error} onRetry={() => void refetch()} />;
  if (extensions.length === 0) return null;
  return (
    <Section title={translate("resources.extensions.history")}>
      <Stack component="ol" sx={{ m: 0, p: 0, listStyle: "none", gap: 1.5 }}>
        {extensions.map((extension) => (
          <ExtensionItem key={extension.id} extension={extension} />
        ))}
      </Stack>
    </Section>
  );
}

const looks: Record<ExtensionStatus, ChipProps["color"]> = {
  PENDING: "warning",
  GRANTED: "success",
  REFUSED: "error",
  WITHDRAWN: "default",
};

function ExtensionItem({ extension }: { extension: ExtensionFactsFragment }) {
  const translate = useTranslate();
  const { status, dueOn, newDueOn, grantedDueOn, reason, askedAt, askedBy, decidedAt, decidedBy } = extension;
  const isOtherDay = grantedDueOn !== null && grantedDueOn !== newDueOn;
  return (
    <Box component="li" sx={{ typography: "body2" }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="subtitle2" component="span">
          {`${formatDate(dueOn ?? "")} → ${formatDate(newDueOn)}`}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={looks[status] ?? "default"}
          label={translate(`resources.extensions.status.${status}`)}
        />
      </Stack>
      {isOtherDay && (
        <Typography variant="body2">
          {translate("resources.extensions.grantedUntil", { date: formatDate(grantedDueOn) })}
        </Typography>
      )}
      <Said who={askedBy?.name} at={askedAt} text={reason} />
      {decidedAt && <Said who={decidedBy?.name} at={decidedAt} text={extension.decisionNote} />}
    </Box>
  );
}

function Said({ who, at, text }: { who: string | undefined; at: string; text: string | null }) {
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="caption" color="textSecondary" component="p">
        {[formatDateTime(at), who].filter(Boolean).join(" · ")}
      </Typography>
      {text && (
        <Typography variant="body2" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
          {text}
        </Typography>
      )}
    </Box>
  );
}
