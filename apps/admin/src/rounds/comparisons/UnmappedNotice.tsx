import { Alert, Button } from "@mui/material";
import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useActor } from "../../viewer/useViewer";

interface UnmappedNoticeProps {
  unmapped: readonly { id: string; code: string; name: string }[];
  isNothingMapped: boolean;
  from: { id: string; name: string };
  to: { id: string };
}

/** What cannot be compared for want of a mapping, and the way to make one. */
export function UnmappedNotice({ unmapped, isNothingMapped, from, to }: UnmappedNoticeProps) {
  const translate = useTranslate();
  const mayMap = mayEver(useActor(), "mappings.write");
  if (unmapped.length === 0 || from.id === to.id) return null;
  const said = { smart_count: unmapped.length, set: from.name };
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1, "& .MuiAlert-message": { minWidth: 0 }, flexWrap: { xs: "wrap", sm: "nowrap" } }}
      action={
        mayMap && (
          <Button
            color="inherit"
            size="small"
            component={Link}
            to={`/mappings?${new URLSearchParams({ from: from.id, to: to.id })}`}
          >
            {translate("results.years.toMapping")}
          </Button>
        )
      }
    >
      {translate(isNothingMapped ? "results.years.missingAll" : "results.years.missing", said)}
      {!isNothingMapped && (
        <details>
          <summary>{translate("results.years.missingList")}</summary>
          {unmapped.map(({ id, code, name }) => (
            <div key={id}>
              {code}. {name}
            </div>
          ))}
        </details>
      )}
    </Alert>
  );
}
