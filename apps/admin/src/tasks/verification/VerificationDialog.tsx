import CloseOutlined from "@mui/icons-material/CloseOutlined";
import {
  Alert,
  Box,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Skeleton,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { LoadingProblem } from "../../errors/LoadingProblem";
import type { TaskActProps } from "../acts/TaskActProps";
import { useTaskEvidence } from "../useTaskEvidence";
import { EvidenceChooser } from "./EvidenceChooser";
import { VerificationDecision } from "./VerificationDecision";
import { WhatWasPromised } from "./WhatWasPromised";

/** Verifies or returns with the evidence in view: what was promised on the left, what proves it on the right. */
export function VerificationDialog({ task, onClose }: TaskActProps) {
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="xl"
      fullScreen={isNarrow}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { height: { md: "92vh" } } } }}
    >
      <DialogTitle id={titleId} sx={{ pr: 7 }}>
        {translate("taskPage.verification.title")}
      </DialogTitle>
      <IconButton
        aria-label={translate("ra.action.close")}
        onClick={onClose}
        sx={{ position: "absolute", right: 12, top: 12 }}
      >
        <CloseOutlined />
      </IconButton>
      <DialogContent
        dividers
        sx={{
          display: { xs: "block", md: "grid" },
          gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
          gridTemplateRows: "minmax(0, 1fr)",
          p: 0,
          overflowY: { xs: "auto", md: "hidden" },
        }}
      >
        <Box
          tabIndex={0}
          sx={{ p: 2, overflowY: { md: "auto" }, borderRight: { md: 1 }, borderColor: { md: "divider" } }}
        >
          <WhatWasPromised task={task} />
        </Box>
        <Box sx={{ p: 2, display: "flex", flexDirection: "column", minHeight: 0, overflowY: { md: "auto" } }}>
          <Proof taskId={task.id} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ p: 2, display: "block" }}>
        <VerificationDecision task={task} onClose={onClose} />
      </DialogActions>
    </Dialog>
  );
}

function Proof({ taskId }: { taskId: string }) {
  const translate = useTranslate();
  const { evidence, error, refetch } = useTaskEvidence(taskId);
  if (error) return <LoadingProblem error={error} onRetry={() => void refetch()} />;
  if (!evidence) return <Skeleton variant="rounded" height={240} />;
  if (evidence.length === 0)
    return <Alert severity="warning">{translate("taskPage.verification.noEvidence")}</Alert>;
  return <EvidenceChooser evidence={evidence} />;
}
