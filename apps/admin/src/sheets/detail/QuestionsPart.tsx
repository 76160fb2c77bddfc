import QuestionAnswerOutlined from "@mui/icons-material/QuestionAnswerOutlined";
import { Box, Stack, Typography } from "@mui/material";
import type { SheetExplanationFragment } from "@reform-ledger/api-types";
import { required, TextInput, useTranslate } from "react-admin";
import { ActionButton } from "../../actions/ActionButton";
import { formatDateTime } from "../../dates/formatDate";
import { useViewer } from "../../viewer/useViewer";
import { answerExplanation, askExplanation, withdrawExplanation } from "../sheetDetail.operations";
import type { ScoreDetail } from "./scoreDetail";

/** Questions on the score with their answers; asked and answered here. */
export function QuestionsPart({ score }: { score: ScoreDetail }) {
  const translate = useTranslate();
  const { nodes } = score.explanations;
  return (
    <Stack sx={{ gap: 1.5 }}>
      {nodes.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate("sheet.questions.none")}
        </Typography>
      )}
      {nodes.map((explanation) => (
        <Question key={explanation.id} explanation={explanation} viewerCan={score.viewerCan} />
      ))}
      {score.viewerCan.includes("explanations.ask") && (
        <ActionButton
          resource="explanations"
          record={score}
          label="sheet.questions.ask"
          done="sheet.questions.asked"
          icon={<QuestionAnswerOutlined />}
          document={askExplanation}
          toInput={({ question }) => ({ scoreId: score.id, question: String(question) })}
        >
          <TextInput
            source="question"
            label="sheet.questions.question"
            multiline
            minRows={3}
            validate={required()}
          />
        </ActionButton>
      )}
    </Stack>
  );
}

interface QuestionProps {
  explanation: SheetExplanationFragment;
  viewerCan: readonly string[];
}

function Question({ explanation, viewerCan }: QuestionProps) {
  const translate = useTranslate();
  const viewerId = useViewer()?.person.id;
  const { question, askedBy, askedAt, answer, answeredBy, answeredAt, withdrawnAt } = explanation;
  const isOpen = !answer && !withdrawnAt;
  return (
    <Box sx={{ borderLeft: 3, borderColor: isOpen ? "warning.main" : "divider", pl: 1.5 }}>
      <Said who={askedBy?.name} at={askedAt} text={question} />
      {withdrawnAt && (
        <Typography variant="body2" color="textSecondary">
          {translate("sheet.questions.withdrawn", { at: formatDateTime(withdrawnAt) })}
        </Typography>
      )}
      {answer && <Said who={answeredBy?.name} at={answeredAt} text={answer} />}
      {isOpen && viewerCan.includes("explanations.answer") && (
        <ActionButton
          resource="explanations"
          record={explanation}
          label="sheet.questions.reply"
          done="sheet.questions.replied"
          variant="contained"
          document={answerExplanation}
          toInput={(values, expectedVersion) => ({
            explanationId: explanation.id,
            expectedVersion,
            answer: String(values.answer),
          })}
        >
          <TextInput
            source="answer"
            label="sheet.questions.answer"
            multiline
            minRows={3}
            validate={required()}
          />
        </ActionButton>
      )}
      {isOpen && viewerCan.includes("explanations.ask") && askedBy?.id === viewerId && (
        <ActionButton
          resource="explanations"
          record={explanation}
          label="sheet.questions.withdraw"
          done="sheet.questions.withdrawnDone"
          document={withdrawExplanation}
          toInput={(_values, expectedVersion) => ({ explanationId: explanation.id, expectedVersion })}
        />
      )}
    </Box>
  );
}

function Said({ who, at, text }: { who: string | undefined; at: string | null | undefined; text: string }) {
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        {[who, at && formatDateTime(at)].filter(Boolean).join(" · ")}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {text}
      </Typography>
    </>
  );
}
