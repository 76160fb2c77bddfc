import { Alert, Typography } from "@mui/material";
import type { QueueQuestionFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";

/** What was asked about a score, and what the unit answered. */
export function RowQuestions({ questions }: { questions: readonly QueueQuestionFragment[] }) {
  const translate = useTranslate();
  return questions
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, question, answer, answeredBy }) => (
      <Alert key={id} severity={answer ? "info" : "warning"} sx={{ py: 0 }}>
        {answer ? (
          <>
            <Typography variant="body2">{question}</Typography>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {translate("resources.appraisals.answerIs", { answer })}
            </Typography>
            {answeredBy && <Typography variant="caption">{answeredBy.name}</Typography>}
          </>
        ) : (
          translate("resources.appraisals.waiting", { question })
        )}
      </Alert>
    ));
}
