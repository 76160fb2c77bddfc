import { Alert, AlertTitle, Box } from "@mui/material";
import type { ImportProblemFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { problemPlace } from "./problemPlace";

/** What has to be put right in the file, such as a number that can be read in two ways, and what to look at. */
export function ImportProblems({ problems }: { problems: readonly ImportProblemFragment[] }) {
  const translate = useTranslate();
  if (problems.length === 0) {
    return <Alert severity="success">{translate("resources.criteriaSets.import.clean")}</Alert>;
  }
  return (
    <>
      <ProblemList kind="problems" problems={problems.filter(({ blocking }) => blocking)} />
      <ProblemList kind="doubts" problems={problems.filter(({ blocking }) => !blocking)} />
    </>
  );
}

interface ProblemListProps {
  kind: "problems" | "doubts";
  problems: readonly ImportProblemFragment[];
}

function ProblemList({ kind, problems }: ProblemListProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.criteriaSets.import.${key}`, values);
  if (problems.length === 0) return null;
  return (
    <Alert severity={kind === "problems" ? "error" : "warning"}>
      <AlertTitle component="h2">{word(kind, { smart_count: problems.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map((problem) => {
          const { line, column, code, message } = problem;
          const place = problemPlace(problem);
          return (
            <li key={`${line} ${column} ${code} ${message}`}>
              {place && `${word(place.key, place.values)}: `}
              {message}
            </li>
          );
        })}
      </Box>
      {word(kind === "problems" ? "mend" : "settle")}
    </Alert>
  );
}
