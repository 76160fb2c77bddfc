import OpenInNewOutlined from "@mui/icons-material/OpenInNewOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import type { TaskEvidenceItemFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { previewKindOf } from "./previewKind";

const webAddress = (url: string | null) => (url && /^https?:\/\//i.test(url) ? url : null);

/** The document itself where the browser can show it; always with the way to open it. */
export function EvidencePreview({ item }: { item: TaskEvidenceItemFragment }) {
  const translate = useTranslate();
  const kind = previewKindOf(item, navigator.pdfViewerEnabled);
  const address = item.downloadPath ?? webAddress(item.url);
  const shown = `${item.downloadPath}?inline=1`;
  return (
    <Stack sx={{ gap: 1, minHeight: 0, flexGrow: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", justifyContent: "space-between" }}>
        <Typography variant="subtitle2" sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
          {item.title}
        </Typography>
        {address && (
          <Button
            href={address}
            target="_blank"
            rel="noreferrer"
            size="small"
            startIcon={<OpenInNewOutlined />}
            sx={{ flexShrink: 0 }}
          >
            {translate(
              item.downloadPath
                ? "resources.evidence.actions.download"
                : "resources.evidence.actions.openLink",
            )}
          </Button>
        )}
      </Stack>
      {kind === "image" && (
        <Box
          component="img"
          src={shown}
          alt={item.title}
          sx={{ maxWidth: "100%", maxHeight: "60vh", objectFit: "contain", alignSelf: "flex-start" }}
        />
      )}
      {kind === "pdf" && (
        <Box
          component="iframe"
          src={shown}
          title={item.title}
          sx={{
            width: "100%",
            flexGrow: 1,
            minHeight: { xs: 320, md: 420 },
            border: 1,
            borderColor: "divider",
          }}
        />
      )}
      {(kind === "file" || kind === "link") && (
        <Typography variant="body2" color="textSecondary">
          {translate(`taskPage.verification.noPreview.${kind}`)}
        </Typography>
      )}
    </Stack>
  );
}
