import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import { Box, Button, Skeleton, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { EvidenceList } from "../evidence/EvidenceList";
import { evidenceOfScore } from "./appraisal.operations";

interface RowEvidenceProps {
  scoreId: string;
  count: number;
}

/** The documents of a score, opened where they are needed. */
export function RowEvidence({ scoreId, count }: RowEvidenceProps) {
  const translate = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { data } = useLedgerQuery(evidenceOfScore, { id: scoreId }, isOpen);
  const found = data?.score && "evidence" in data.score ? data.score : null;
  const none = translate("resources.appraisals.noDocuments");
  if (count === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {none}
      </Typography>
    );
  }
  return (
    <Box>
      <Button
        size="small"
        startIcon={<AttachFileOutlined />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen
          ? translate("resources.appraisals.hideDocuments")
          : translate("resources.appraisals.documents", { smart_count: count })}
      </Button>
      <Box id={id}>
        {isOpen && !found && <Skeleton variant="rounded" height={48} />}
        {isOpen && found && <EvidenceList evidence={found.evidence.nodes} empty={none} />}
      </Box>
    </Box>
  );
}
