import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import AssignmentOutlined from "@mui/icons-material/AssignmentOutlined";
import BalanceOutlined from "@mui/icons-material/BalanceOutlined";
import CallSplitOutlined from "@mui/icons-material/CallSplitOutlined";
import DoNotDisturbOnOutlined from "@mui/icons-material/DoNotDisturbOnOutlined";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import PsychologyAltOutlined from "@mui/icons-material/PsychologyAltOutlined";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import type { ReactElement } from "react";
import type { DeductionAct } from "./deductionActs";

export const actIcons: Record<DeductionAct, ReactElement> = {
  explain: <PsychologyAltOutlined />,
  createTask: <AddTaskOutlined />,
  review: <GroupsOutlined />,
  openTask: <AssignmentOutlined />,
  balance: <BalanceOutlined />,
  split: <CallSplitOutlined />,
  waive: <DoNotDisturbOnOutlined />,
};

/** The key of an act's words as the deduction stands. */
export function actLabel(act: DeductionAct, { cause, activeTaskCount }: DeductionDetailFragment): string {
  switch (act) {
    case "explain":
      return cause ? "deductionPage.acts.explainAgain" : "resources.deductions.actions.explain";
    case "createTask":
      return `deductionPage.acts.${activeTaskCount > 0 ? "createTaskForRest" : "createTask"}`;
    case "review":
      return "deductionPage.reviews.record";
    case "split":
    case "waive":
      return `resources.deductions.actions.${act}`;
    default:
      return `deductionPage.acts.${act}`;
  }
}
