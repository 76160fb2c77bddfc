import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import TableChartOutlined from "@mui/icons-material/TableChartOutlined";
import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { type AnnexFormat, downloadAnnex } from "./downloadAnnex";

const formats = [
  { format: "docx", icon: <DescriptionOutlined /> },
  { format: "xlsx", icon: <TableChartOutlined /> },
] as const;

/** The annex as the office sends it. */
export function AnnexDownloads({ plan }: { plan: { id: string } }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [busy, setBusy] = useState<AnnexFormat | null>(null);
  const download = async (format: AnnexFormat) => {
    setBusy(format);
    try {
      await downloadAnnex(plan.id, format);
    } catch {
      notify("resources.plans.annex.notDownloaded", { type: "error" });
    } finally {
      setBusy(null);
    }
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {formats.map(({ format, icon }) => (
        <Button
          key={format}
          size="small"
          startIcon={icon}
          loading={busy === format}
          onClick={() => download(format)}
        >
          {translate(`resources.plans.annex.${format}`)}
        </Button>
      ))}
    </Stack>
  );
}
