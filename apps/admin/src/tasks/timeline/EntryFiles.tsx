import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { Link, Stack } from "@mui/material";
import type { TimelineEntryFragment } from "@reform-ledger/api-types";

interface EntryFilesProps {
  files: TimelineEntryFragment["evidence"]["nodes"];
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** The files that came with an entry, by their file names; the list of evidence has them by title. */
export function EntryFiles({ files }: EntryFilesProps) {
  if (files.length === 0) return null;
  return (
    <Stack component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: "none", gap: 0.5 }}>
      {files.map(({ id, title, fileName, url }) => (
        <li key={id}>
          {fileName || (url && /^https?:\/\//i.test(url)) ? (
            <Link
              href={fileName ? `/files/${id}` : (url ?? "")}
              target="_blank"
              rel="noreferrer"
              variant="body2"
              sx={{ display: "inline-flex", gap: 0.5, alignItems: "center", overflowWrap: "anywhere" }}
            >
              {fileName ? <AttachFileOutlined fontSize="inherit" /> : <LinkOutlined fontSize="inherit" />}
              {fileName ?? hostOf(url ?? "")}
            </Link>
          ) : (
            title
          )}
        </li>
      ))}
    </Stack>
  );
}
