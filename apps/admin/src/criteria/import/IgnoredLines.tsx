import { Box } from "@mui/material";
import type { ImportCriteriaMutation } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Section } from "../../records/Section";

type IgnoredLine = ImportCriteriaMutation["importCriteria"]["ignoredLines"][number];

/** Lines that became no criterion, each with the reason: nothing of the file is lost unseen. */
export function IgnoredLines({ lines }: { lines: readonly IgnoredLine[] }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  return (
    <Section title={word("ignored", { smart_count: lines.length })}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: "body2" }}>
        {lines.map(({ line, text, reason }) => (
          <li key={line}>
            {word("line", { line })} <i>({word(`reasons.${reason}`)})</i>: {text}
          </li>
        ))}
      </Box>
    </Section>
  );
}
