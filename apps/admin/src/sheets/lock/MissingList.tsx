import { Link, Typography } from "@mui/material";
import type { SheetHeadFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";

interface MissingListProps {
  missing: SheetHeadFragment["missing"];
  onGoTo: (criterionId: string) => void;
}

/** What the sheet still lacks; each leads to its row. */
export function MissingList({ missing, onGoTo }: MissingListProps) {
  const translate = useTranslate();
  if (missing.length === 0) return null;
  return (
    <>
      <Typography color="error" sx={{ mb: 1 }}>
        {translate("sheet.lock.missing", { smart_count: missing.length, count: missing.length })}
      </Typography>
      <ul style={{ margin: 0, paddingLeft: 20, maxHeight: "48vh", overflow: "auto" }}>
        {missing.map(({ criterion, what, message }) => (
          <li key={`${criterion.id}.${what}`}>
            <Link
              component="button"
              type="button"
              variant="body2"
              onClick={() => onGoTo(criterion.id)}
              sx={{ textAlign: "left", minHeight: 28 }}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
