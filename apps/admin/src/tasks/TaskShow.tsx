import { Box } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { EvidenceList } from "../evidence/EvidenceList";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { TaskDeductions } from "./TaskDeductions";
import { TaskFacts } from "./TaskFacts";
import { TaskHeader } from "./TaskHeader";
import { TaskTimeline } from "./TaskTimeline";
import { taskHistory } from "./taskHistory.operations";

export function TaskShow() {
  return (
    <RecordPage<TaskDetailFragment> resource="tasks" title={(task) => task.title}>
      {(task) => <TaskPage task={task} />}
    </RecordPage>
  );
}

function TaskPage({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(taskHistory, { id: task.id });
  const history = data?.task && "updates" in data.task ? data.task : null;
  return (
    <>
      <TaskHeader task={task} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 3fr) minmax(0, 2fr)" },
        }}
      >
        <Box sx={{ display: "grid", gap: 2, alignContent: "start" }}>
          <TaskDeductions task={task} />
          <Section title={translate("resources.tasks.sections.timeline")}>
            <TaskTimeline updates={history?.updates.nodes ?? []} />
          </Section>
        </Box>
        <Box sx={{ display: "grid", gap: 2, alignContent: "start" }}>
          <Section title={translate("resources.tasks.sections.evidence")}>
            <EvidenceList
              evidence={history?.evidence.nodes ?? []}
              empty={translate("resources.tasks.sections.noEvidence")}
            />
          </Section>
          <TaskFacts task={task} />
        </Box>
      </Box>
    </>
  );
}
