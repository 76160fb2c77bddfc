import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { Link, List, ListItem, ListItemIcon, ListItemText, Typography } from "@mui/material";
import type { EvidenceItemFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { formatDate, formatDateTime } from "../dates/formatDate";

interface EvidenceListProps {
  evidence: readonly EvidenceItemFragment[];
  empty: string;
}

/** Only addresses of the web become links: a stored "javascript:" stays plain text. */
const webAddress = (url: string | null) => (url && /^https?:\/\//i.test(url) ? url : null);

export function EvidenceList({ evidence, empty }: EvidenceListProps) {
  if (evidence.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {empty}
      </Typography>
    );
  }
  return (
    <List dense disablePadding>
      {evidence.map((item) => (
        <EvidenceItem key={item.id} item={item} />
      ))}
    </List>
  );
}

function EvidenceItem({ item }: { item: EvidenceItemFragment }) {
  const address = item.fileName ? `/files/${item.id}` : webAddress(item.url);
  return (
    <ListItem disableGutters sx={{ alignItems: "flex-start", minHeight: 48 }}>
      <ListItemIcon sx={{ mt: 0.75 }}>
        {item.fileName ? <DescriptionOutlined /> : <LinkOutlined />}
      </ListItemIcon>
      <ListItemText
        primary={
          address ? (
            <Link href={address} target="_blank" rel="noreferrer" sx={{ overflowWrap: "anywhere" }}>
              {item.title}
            </Link>
          ) : (
            item.title
          )
        }
        secondary={<EvidenceFacts item={item} />}
      />
    </ListItem>
  );
}

function EvidenceFacts({ item }: { item: EvidenceItemFragment }) {
  const translate = useTranslate();
  const size = item.byteSize === null ? null : String(Math.max(1, Math.round(item.byteSize / 1024)));
  const facts = [
    item.number,
    item.issuedOn && formatDate(item.issuedOn),
    item.issuer,
    item.page && `${translate("resources.evidence.fields.page")} ${item.page}`,
    size && translate("resources.evidence.size", { size }),
    item.uploadedBy?.name,
    formatDateTime(item.createdAt),
  ];
  return <>{facts.filter(Boolean).join(" · ")}</>;
}
