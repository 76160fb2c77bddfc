import { Alert, AlertTitle, Button } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { isClosed, mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { PendingExtension } from "../../extensions/PendingExtension";
import { handOverPath } from "../../handOvers/handOverPath";
import { useActor } from "../../viewer/useViewer";
import { mayAct } from "../acts/taskActs";
import { useTimeline } from "../timeline/useTimeline";

interface BannerProps {
  task: TaskDetailFragment;
}

/** What somebody has to know before anything else on the page. */
export function TaskBanners({ task }: BannerProps) {
  const translate = useTranslate();
  const isBarred = task.status === "SUBMITTED" && mayAct(task, "return") && !mayAct(task, "verify");
  return (
    <>
      {task.leadUnitEnded && !isClosed(task) && <EndedUnit task={task} />}
      {task.pendingExtension && <PendingExtension task={task} extension={task.pendingExtension} />}
      {task.status === "RETURNED" && <Returned task={task} />}
      {isBarred && (
        <Alert severity="info">{translate("resources.tasks.explanations.doerDoesNotVerify")}</Alert>
      )}
      {task.openQuestions > 0 && <OpenQuestions task={task} />}
    </>
  );
}

/** The unit is no more: the office hands its tasks over, everybody else learns why nothing moves. */
function EndedUnit({ task }: BannerProps) {
  const translate = useTranslate();
  const mayHandOver = mayEver(useActor(), "tasks.handOver");
  return (
    <Alert
      severity="error"
      sx={{ flexWrap: { xs: "wrap", sm: "nowrap" }, "& .MuiAlert-action": { whiteSpace: "nowrap" } }}
      action={
        mayHandOver && (
          <Button component={Link} to={handOverPath(task.leadUnit)} color="inherit" size="small">
            {translate("taskPage.ended.handOver")}
          </Button>
        )
      }
    >
      <AlertTitle>{translate("taskPage.ended.title", { unit: task.leadUnit.name })}</AlertTitle>
      {translate(mayHandOver ? "taskPage.ended.forOffice" : "taskPage.ended.forOthers")}
    </Alert>
  );
}

function Returned({ task }: BannerProps) {
  const translate = useTranslate();
  const { entries } = useTimeline(task.id);
  const returned = entries.find(({ kind }) => kind === "RETURNED");
  if (!returned?.note) return null;
  return (
    <Alert severity="warning" sx={{ whiteSpace: "pre-line" }}>
      <AlertTitle>
        {translate("taskPage.returned", {
          name: returned.author?.name ?? translate("taskPage.timeline.ledger"),
        })}
      </AlertTitle>
      {returned.note}
    </Alert>
  );
}

function OpenQuestions({ task }: BannerProps) {
  const translate = useTranslate();
  const [, setParams] = useSearchParams();
  const show = () => {
    setParams(
      (present) => {
        const next = new URLSearchParams(present);
        next.set("timeline", "QUESTIONS");
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
    document.getElementById("timeline")?.scrollIntoView({ block: "start" });
  };
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" onClick={show}>
          {translate("taskPage.questions.show")}
        </Button>
      }
    >
      {translate("taskPage.questions.openCount", { smart_count: task.openQuestions })}
    </Alert>
  );
}
