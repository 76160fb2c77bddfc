import { Skeleton } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { LoadingProblem } from "../errors/LoadingProblem";
import { AttachEvidenceButton } from "../evidence/AttachEvidenceButton";
import { EvidenceList } from "../evidence/EvidenceList";
import { Section } from "../records/Section";
import { mayAct } from "./acts/taskActs";
import { useTaskEvidence } from "./useTaskEvidence";

export function TaskEvidence({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { evidence, error, refetch } = useTaskEvidence(task.id);
  return (
    <Section
      title={translate("resources.tasks.sections.evidence")}
      action={mayAct(task, "attachEvidence") && <AttachEvidenceButton task={task} />}
    >
      {error && <LoadingProblem error={error} onRetry={() => void refetch()} />}
      {!evidence && !error && <Skeleton variant="rounded" height={64} />}
      {evidence && (
        <EvidenceList evidence={evidence} empty={translate("resources.tasks.sections.noEvidence")} />
      )}
    </Section>
  );
}
