import { Box, Stack, Typography } from "@mui/material";
import type { DeductionDetailFragment, TaskRowFragment } from "@reform-ledger/api-types";
import { useGetList, useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { PointsText } from "../points/PointsText";
import { Facts } from "../records/Facts";
import { Section } from "../records/Section";
import { TaskLinkCard } from "../tasks/TaskLinkCard";

interface ChainProps {
  deduction: DeductionDetailFragment;
}

/** Score, cause, tasks: each link of the chain on one page, in the order in which it is followed. */
export function DeductionChain({ deduction }: ChainProps) {
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr)" },
      }}
    >
      <ScoreLink deduction={deduction} />
      <CauseLink deduction={deduction} />
      <TasksLink deduction={deduction} />
    </Box>
  );
}

function ScoreLink({ deduction: { score } }: ChainProps) {
  const translate = useTranslate();
  const maxPoints = score?.criterion.maxPoints ?? "";
  const steps = ["selfPoints", "firstAppraisalPoints", "secondAppraisalPoints", "finalPoints"] as const;
  return (
    <Section title={`1. ${translate("resources.deductions.sections.score")}`}>
      {!score && (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.deductions.sections.scoreHidden")}
        </Typography>
      )}
      <Facts
        stacked
        facts={steps.map((step) => ({
          label: `resources.assessments.sections.${step}`,
          value: score?.[step] && <PointsText points={score[step]} max={maxPoints} />,
        }))}
      />
    </Section>
  );
}

function CauseLink({ deduction: { cause, note, responsibleUnit } }: ChainProps) {
  const translate = useTranslate();
  return (
    <Section title={`2. ${translate("resources.deductions.sections.cause")}`}>
      {cause ? (
        <Facts
          stacked
          facts={[
            { label: "resources.deductions.fields.cause", value: cause.name },
            { label: "resources.deductions.fields.note", value: note },
            { label: "resources.deductions.fields.responsibleUnit", value: responsibleUnit?.name },
          ]}
        />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.deductions.sections.noCause")}
        </Typography>
      )}
    </Section>
  );
}

function TasksLink({ deduction }: ChainProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { data: nodes = [] } = useGetList<TaskRowFragment>("tasks", {
    filter: { deductionId: { eq: deduction.id } },
    pagination: { page: 1, perPage: 50 },
    sort: { field: "dueOn", order: "ASC" },
  });
  return (
    <Section title={`3. ${translate("resources.deductions.sections.tasks")}`}>
      {nodes.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate("resources.deductions.sections.noTasks")}
        </Typography>
      ) : (
        <Stack sx={{ gap: 1 }}>
          <Typography variant="body2" color="textSecondary">
            {translate("resources.deductions.sections.covered", {
              expected: formatDecimal(deduction.expectedPoints, locale),
              points: formatDecimal(deduction.points, locale),
            })}
          </Typography>
          {nodes.map((task) => (
            <TaskLinkCard key={task.id} task={task} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
