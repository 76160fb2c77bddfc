import { Button, Stack, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../../points/formatPoints";
import { Section } from "../../records/Section";
import { TaskLinkCard } from "../../tasks/TaskLinkCard";
import { remainingPoints } from "../acts/deductionActs";
import { ShareBar } from "./ShareBar";

interface TasksSectionProps {
  deduction: DeductionDetailFragment;
  createPath: string | null;
}

/** Who puts it right by when, and how much of it is expected back. */
export function TasksSection({ deduction, createPath }: TasksSectionProps) {
  const translate = useTranslate();
  const { taskLinks, activeTaskCount, status } = deduction;
  const seen = taskLinks.filter(({ task }) => task !== null);
  return (
    <Section
      title={`3. ${translate("deductionPage.tasks.title")}`}
      action={
        createPath && (
          <Button component={Link} to={createPath} size="small">
            {translate("deductionPage.acts.createTask")}
          </Button>
        )
      }
    >
      {status !== "WAIVED" && <ExpectedBack deduction={deduction} />}
      {deduction.waiveReason && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          {translate("resources.deductions.fields.waiveReason")}: {deduction.waiveReason}
        </Typography>
      )}
      {activeTaskCount === 0 && seen.length === 0 && status !== "WAIVED" && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate("resources.deductions.sections.noTasks")}
        </Typography>
      )}
      <Stack
        component="ul"
        sx={{
          m: 0,
          p: 0,
          mt: 1,
          listStyle: "none",
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {seen.map(
          ({ task, expectedPoints }) =>
            task && <AnsweringTask key={task.id} task={task} expectedPoints={expectedPoints} />,
        )}
      </Stack>
      {seen.length < activeTaskCount && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate("deductionPage.tasks.hidden")}
        </Typography>
      )}
    </Section>
  );
}

function ExpectedBack({ deduction: { points, expectedPoints } }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const rest = remainingPoints(points, expectedPoints);
  const written = (text: string) => formatDecimal(text, locale, 2);
  const words = translate("deductionPage.tasks.back", {
    expected: written(expectedPoints),
    points: written(points),
  });
  const unanswered = translate("deductionPage.tasks.rest", { points: written(rest) });
  return (
    <>
      <Typography variant="body2" sx={{ mb: 0.75 }}>
        {isPositive(rest) ? `${words}; ${unanswered}` : words}
      </Typography>
      <ShareBar
        shares={[
          { key: "expected", points: expectedPoints, color: "points.planned" },
          { key: "rest", points: rest, color: "points.waived", stripes: 45 },
        ]}
      />
    </>
  );
}

type TaskLink = DeductionDetailFragment["taskLinks"][number];

function AnsweringTask({
  task,
  expectedPoints,
}: {
  task: NonNullable<TaskLink["task"]>;
  expectedPoints: string;
}) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Stack component="li" sx={{ gap: 0.5, minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate("deductionPage.tasks.expected")} {formatDecimal(expectedPoints, locale, 2)}
      </Typography>
      <TaskLinkCard task={task} />
    </Stack>
  );
}
