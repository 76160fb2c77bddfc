import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import { Alert, AlertTitle, Box, Button, Link } from "@mui/material";
import type { CriteriaSetRowFragment, Found, SetReadinessQuery } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { setReadiness } from "../setActs.operations";

type Problem = Found<SetReadinessQuery["set"]>["publishProblems"][number];

interface ReadinessPanelProps {
  set: CriteriaSetRowFragment;
  onSelect: (criterionId: string) => void;
}

const shownAtFirst = 6;

/** What stands between a draft and its publication; a click leads to the criterion. */
export function ReadinessPanel({ set, onSelect }: ReadinessPanelProps) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const { data } = useLedgerQuery(setReadiness, { id: set.id });
  const found = data?.set as Found<SetReadinessQuery["set"]> | null | undefined;
  if (!found?.publishProblems) return null;
  const problems = found.publishProblems;
  if (problems.length === 0) {
    return (
      <Alert severity="success" icon={<CheckCircleOutlined />}>
        {translate("resources.criteriaSets.readiness.ready")}
      </Alert>
    );
  }
  const rest = problems.length - shownAtFirst;
  return (
    <Alert severity="warning">
      <AlertTitle component="h2">
        {translate("resources.criteriaSets.readiness.problems", { smart_count: problems.length })}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {(isWhole ? problems : problems.slice(0, shownAtFirst)).map((problem) => (
          <ProblemLine key={`${problem.path} ${problem.code}`} problem={problem} onSelect={onSelect} />
        ))}
      </Box>
      {!isWhole && rest > 0 && (
        <Button size="small" color="inherit" onClick={() => setWhole(true)}>
          {translate("resources.criteriaSets.readiness.more", { count: rest })}
        </Button>
      )}
    </Alert>
  );
}

function ProblemLine({
  problem: { criterion, message, path },
  onSelect,
}: { problem: Problem } & Pick<ReadinessPanelProps, "onSelect">) {
  if (!criterion) return <li>{message}</li>;
  return (
    <li>
      <Link
        component="button"
        type="button"
        color="inherit"
        onClick={() => onSelect(criterion.id)}
        sx={{ textAlign: "left", font: "inherit" }}
      >
        {path.includes(".rule") ? `${criterion.code}: ${message}` : message}
      </Link>
    </li>
  );
}
