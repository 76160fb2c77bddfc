import { Typography } from "@mui/material";
import type { HandOverRecordFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { formatDate, formatDateTime } from "../dates/formatDate";

/** When, how many, by which paper and why, in two lines. */
export function BasisText({ handOver }: { handOver: HandOverRecordFragment }) {
  const translate = useTranslate();
  const { createdAt, items, documentNumber, documentOn, handedBy, reason } = handOver;
  const facts = [
    formatDateTime(createdAt),
    translate("resources.handOvers.taskCount", { smart_count: items.totalCount }),
    documentNumber,
    documentOn && formatDate(documentOn),
    handedBy?.name,
  ];
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {facts.filter(Boolean).join(" · ")}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
        {reason}
      </Typography>
    </>
  );
}
