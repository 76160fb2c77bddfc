import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import { Button, Stack } from "@mui/material";
import type { FindingDetailFragment } from "@reform-ledger/api-types";
import { useRedirect, useTranslate } from "react-admin";
import { Link } from "react-router";
import { ActionButton } from "../actions/ActionButton";
import { ReasonInput } from "../forms/ReasonInput";
import { EditRecordButton } from "../records/EditRecordButton";
import { closeFinding, deleteFinding, reopenFinding } from "./finding.operations";

interface FindingActionsProps {
  finding: FindingDetailFragment;
}

/** What the API says that this person may do to the finding now. */
export function FindingActions({ finding }: FindingActionsProps) {
  const can = new Set(finding.viewerCan);
  const mayWrite = can.has("inspections.write");
  const isClosed = finding.status === "CLOSED";
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
      {can.has("tasks.create") && <CreateTaskButton finding={finding} />}
      {mayWrite && (isClosed ? <ReopenButton finding={finding} /> : <CloseButton finding={finding} />)}
      {mayWrite && !isClosed && <EditRecordButton resource="findings" record={finding} />}
      {mayWrite && finding.tasks.totalCount === 0 && <DeleteButton finding={finding} />}
    </Stack>
  );
}

function CreateTaskButton({ finding }: FindingActionsProps) {
  const translate = useTranslate();
  const given = new URLSearchParams({ findingId: finding.id, leadUnitId: finding.unit.id });
  return (
    <Button
      component={Link}
      to={`/tasks/create?${given}`}
      variant={finding.status === "OPEN" ? "contained" : "outlined"}
      startIcon={<AddTaskOutlined />}
    >
      {translate("resources.findings.actions.createTask")}
    </Button>
  );
}

function CloseButton({ finding }: FindingActionsProps) {
  return (
    <ActionButton
      resource="findings"
      record={finding}
      label="resources.findings.actions.close"
      explanation="resources.findings.explanations.close"
      done="resources.findings.done.close"
      icon={<LockOutlined />}
      document={closeFinding}
      toInput={({ reason }, expectedVersion) => ({
        findingId: finding.id,
        expectedVersion,
        reason: String(reason),
      })}
    >
      <ReasonInput />
    </ActionButton>
  );
}

function ReopenButton({ finding }: FindingActionsProps) {
  return (
    <ActionButton
      resource="findings"
      record={finding}
      label="resources.findings.actions.reopen"
      explanation="resources.findings.explanations.reopen"
      done="resources.findings.done.reopen"
      icon={<LockOpenOutlined />}
      variant="contained"
      document={reopenFinding}
      toInput={({ reason }, expectedVersion) => ({
        findingId: finding.id,
        expectedVersion,
        reason: String(reason),
      })}
    >
      <ReasonInput />
    </ActionButton>
  );
}

function DeleteButton({ finding }: FindingActionsProps) {
  const redirect = useRedirect();
  const { inspection } = finding;
  const leave = () =>
    inspection ? redirect("show", "inspections", inspection.id) : redirect("list", "findings");
  return (
    <ActionButton
      resource="findings"
      record={finding}
      label="resources.findings.actions.delete"
      explanation="resources.findings.explanations.delete"
      done="resources.findings.done.delete"
      icon={<DeleteOutlined />}
      variant="text"
      color="error"
      document={deleteFinding}
      toInput={({ reason }, expectedVersion) => ({
        findingId: finding.id,
        expectedVersion,
        reason: String(reason),
      })}
      onDone={leave}
    >
      <ReasonInput />
    </ActionButton>
  );
}
