import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import { Button, Stack } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { ExplainDeductionButton } from "./ExplainDeductionButton";
import { SplitDeductionButton } from "./SplitDeductionButton";
import { WaiveDeductionButton } from "./WaiveDeductionButton";

/** What the API says that this person may do to the deduction now. */
export function DeductionActions({ deduction }: { deduction: DeductionDetailFragment }) {
  const can = new Set(deduction.viewerCan);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {can.has("deductions.explain") && <ExplainDeductionButton deduction={deduction} />}
      {can.has("tasks.create") && <CreateTaskButton deduction={deduction} />}
      {can.has("deductions.split") && <SplitDeductionButton deduction={deduction} />}
      {can.has("deductions.waive") && <WaiveDeductionButton deduction={deduction} />}
    </Stack>
  );
}

function CreateTaskButton({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const given = new URLSearchParams({ deductionId: deduction.id, points: deduction.points });
  if (deduction.responsibleUnit) given.set("leadUnitId", deduction.responsibleUnit.id);
  return (
    <Button
      component={Link}
      to={`/tasks/create?${given}`}
      variant={deduction.status === "EXPLAINED" ? "contained" : "outlined"}
      startIcon={<AddTaskOutlined />}
    >
      {translate("resources.tasks.actions.createFor")}
    </Button>
  );
}
