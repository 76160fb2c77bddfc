import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import type { AssessmentRowFragment } from "@reform-ledger/api-types";
import { NumberInput, TextInput, useLocaleState } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { PointsInput } from "../points/PointsInput";
import { typedDecimal } from "../points/typedDecimal";
import type { FormValues } from "../providers/resourceOperations";
import { recordPublishedFigures } from "./score.operations";
import { typeable } from "./scoreSheet";

/** Keeps the printed total of a past result beside the computed one. */
export function RecordPublishedButton({ assessment }: { assessment: AssessmentRowFragment }) {
  const [locale] = useLocaleState();
  const { published } = assessment;
  return (
    <ActionButton
      resource="assessments"
      record={assessment}
      label="resources.scores.actions.recordPublished"
      explanation="resources.scores.explanations.publishedFigures"
      done="resources.scores.done.recordPublished"
      icon={<VerifiedOutlined />}
      document={recordPublishedFigures}
      defaults={{
        figures: [
          {
            points: typeable(published?.points, locale),
            maxPoints: typeable(published?.max, locale),
            percent: typeable(published?.percent, locale),
            grade: published?.grade ?? "",
            rank: published?.rank ?? null,
            rankOf: published?.rankOf ?? null,
          },
        ],
      }}
      toInput={({ figures }) => ({
        assessmentId: assessment.id,
        figures: [printedTotal((figures as FormValues[])[0] ?? {})],
      })}
    >
      <PointsInput source="figures.0.points" label={labelOf("points")} />
      <PointsInput source="figures.0.maxPoints" label={labelOf("maxPoints")} />
      <PointsInput source="figures.0.percent" label={labelOf("percent")} validate={upToHundred} />
      <TextInput source="figures.0.grade" label={labelOf("grade")} />
      <NumberInput source="figures.0.rank" label={labelOf("rank")} min={1} />
      <NumberInput source="figures.0.rankOf" label={labelOf("rankOf")} min={1} />
    </ActionButton>
  );
}

const labelOf = (figure: string) => `resources.scores.figures.${figure}`;

function upToHundred(typed: unknown): string | undefined {
  const percent = typedDecimal(typed);
  return percent !== null && Number(percent) > 100 ? "resources.scores.figures.upToHundred" : undefined;
}

const printedTotal = ({ points, maxPoints, percent, grade, rank, rankOf }: FormValues) => ({
  criterionId: null,
  points: typedDecimal(points),
  maxPoints: typedDecimal(maxPoints),
  percent: typedDecimal(percent),
  grade: grade ? String(grade) : null,
  rank: typeof rank === "number" ? rank : null,
  rankOf: typeof rankOf === "number" ? rankOf : null,
});
