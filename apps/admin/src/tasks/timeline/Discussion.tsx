import { useLedgerCall } from "../../actions/useLedgerCall";
import { SayBox } from "./SayBox";
import { answerAboutTask, askAboutTask } from "./timeline.operations";

export function AskBox({ taskId }: { taskId: string }) {
  const { call, isBusy } = useLedgerCall(askAboutTask);
  const ask = async (question: string) =>
    (await call({ input: { taskId, question } }, "taskPage.questions.asked")) !== null;
  return (
    <SayBox
      name={`tasks.ask.${taskId}`}
      label="taskPage.questions.askHere"
      sendLabel="taskPage.questions.send"
      isBusy={isBusy}
      onSend={ask}
    />
  );
}

export function AnswerBox({ questionId }: { questionId: string }) {
  const { call, isBusy } = useLedgerCall(answerAboutTask);
  const answer = async (text: string) =>
    (await call({ input: { updateId: questionId, answer: text } }, "taskPage.questions.answered")) !== null;
  return (
    <SayBox
      name={`tasks.answer.${questionId}`}
      label="taskPage.questions.answer"
      sendLabel="taskPage.questions.send"
      isBusy={isBusy}
      onSend={answer}
    />
  );
}
