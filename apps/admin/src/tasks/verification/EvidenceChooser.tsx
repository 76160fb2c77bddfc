import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { List, ListItemButton, ListItemIcon, ListItemText, Stack, Typography } from "@mui/material";
import type { TaskEvidenceItemFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatDate, formatDateTime } from "../../dates/formatDate";
import { EvidencePreview } from "./EvidencePreview";

/** The evidence one by one, the chosen one in view. */
export function EvidenceChooser({ evidence }: { evidence: readonly TaskEvidenceItemFragment[] }) {
  const translate = useTranslate();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = evidence.find(({ id }) => id === chosenId) ?? evidence[0];
  return (
    <Stack sx={{ gap: 1.5, minHeight: 0, flexGrow: 1 }}>
      <Typography variant="subtitle1" component="h3">
        {translate("resources.tasks.sections.evidence")} ({evidence.length})
      </Typography>
      <List
        dense
        disablePadding
        aria-label={translate("resources.tasks.sections.evidence")}
        sx={{ maxHeight: { md: 180 }, overflowY: { md: "auto" } }}
      >
        {evidence.map((item) => (
          <li key={item.id}>
            <ListItemButton
              component="button"
              selected={item.id === chosen?.id}
              aria-pressed={item.id === chosen?.id}
              onClick={() => setChosenId(item.id)}
              sx={{ width: "100%", textAlign: "left", borderRadius: 1, minHeight: 48 }}
            >
              <ListItemIcon sx={{ minWidth: 36 }}>
                {item.downloadPath ? <DescriptionOutlined /> : <LinkOutlined />}
              </ListItemIcon>
              <ListItemText
                primary={item.title}
                secondary={[
                  item.number,
                  item.issuedOn && formatDate(item.issuedOn),
                  item.issuer,
                  item.page && `${translate("resources.evidence.fields.page")} ${item.page}`,
                  item.uploadedBy?.name,
                  formatDateTime(item.createdAt),
                  item.previousVersion && translate("taskPage.verification.newerVersion"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              />
            </ListItemButton>
          </li>
        ))}
      </List>
      {chosen && <EvidencePreview key={chosen.id} item={chosen} />}
    </Stack>
  );
}
