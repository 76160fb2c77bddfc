import UndoOutlined from "@mui/icons-material/UndoOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import { Button, Stack, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerMutation } from "../../actions/useLedgerMutation";
import { ConflictNotice } from "../../conflicts/ConflictNotice";
import { forgetDraft, keepDraft, readDraft } from "../../drafts/draftStore";
import { useDraftName } from "../../drafts/useDraftName";
import type { TaskActProps } from "../acts/TaskActProps";
import { mayAct } from "../acts/taskActs";
import { returnTask, verifyTask } from "../taskActions.operations";

type Decision = "verify" | "return";

/** One remark and two ways: done, or back to the unit with what is missing. */
export function VerificationDecision({ task, onClose }: TaskActProps) {
  const translate = useTranslate();
  const draft = useDraftName(`tasks.verification.${task.id}`);
  const [typed, setTyped] = useState<string | null>(null);
  const [busy, setBusy] = useState<Decision | null>(null);
  const [lacksReason, setLacksReason] = useState(false);
  const verify = useLedgerMutation(verifyTask, task);
  const giveBack = useLedgerMutation(returnTask, task);
  const note = typed ?? String(readDraft(draft)?.note ?? "");
  const current = verify.current ?? giveBack.current;

  const type = (text: string) => {
    setTyped(text);
    setLacksReason(false);
    keepDraft(draft, { note: text });
  };

  const done = () => {
    forgetDraft(draft);
    onClose();
  };

  const decide = async (decision: Decision) => {
    const said = note.trim();
    if (decision === "return" && said === "") return setLacksReason(true);
    setBusy(decision);
    const input = (expectedVersion: number) => ({ taskId: task.id, expectedVersion });
    const message = translate(`resources.tasks.done.${decision}`);
    if (decision === "verify")
      await verify.run((version) => ({ ...input(version), note: said || null }), message, done);
    else await giveBack.run((version) => ({ ...input(version), reason: said }), message, done);
    setBusy(null);
  };

  return (
    <>
      {current && <ConflictNotice resource="tasks" current={current} />}
      <Stack direction={{ xs: "column", md: "row" }} sx={{ gap: 1.5, alignItems: { md: "flex-start" } }}>
        <TextField
          fullWidth
          multiline
          maxRows={4}
          size="small"
          label={translate("taskPage.verification.note")}
          value={note}
          error={lacksReason}
          helperText={translate(
            lacksReason ? "taskPage.verification.reasonMissing" : "taskPage.verification.noteHelp",
          )}
          onChange={(event) => type(event.target.value)}
        />
        <Stack
          direction="row"
          sx={{ gap: 1, flexShrink: 0, "& > button": { flex: { xs: "1 1 auto", md: "none" } } }}
        >
          {mayAct(task, "return") && (
            <Button
              variant="outlined"
              color="error"
              startIcon={<UndoOutlined />}
              loading={busy === "return"}
              disabled={busy !== null}
              onClick={() => void decide("return")}
            >
              {translate("resources.tasks.actions.return")}
            </Button>
          )}
          {mayAct(task, "verify") && (
            <Button
              variant="contained"
              color="success"
              startIcon={<VerifiedOutlined />}
              loading={busy === "verify"}
              disabled={busy !== null}
              onClick={() => void decide("verify")}
            >
              {translate("resources.tasks.actions.verify")}
            </Button>
          )}
        </Stack>
      </Stack>
    </>
  );
}
