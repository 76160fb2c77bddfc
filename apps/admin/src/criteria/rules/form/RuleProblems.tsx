import { Alert } from "@mui/material";
import { createContext, useContext } from "react";
import type { DraftProblem } from "../ruleFrom";

/** What is wrong with the rule that a form holds, for the fields to show at their places. */
export const RuleProblemsContext = createContext<readonly DraftProblem[]>([]);

export function useProblemAt(path: string): string | undefined {
  return useContext(RuleProblemsContext).find((problem) => problem.path === path)?.message;
}

interface ProblemsBesideProps {
  path: string;
  /** Members of the path whose problems belong here too. */
  members?: readonly string[];
}

/** What is wrong with a part as a whole, such as a band that overlaps another. */
export function ProblemsBeside({ path, members = [] }: ProblemsBesideProps) {
  const paths = new Set([path, ...members.map((member) => `${path}.${member}`)]);
  const problems = useContext(RuleProblemsContext).filter((problem) => paths.has(problem.path));
  if (problems.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ py: 0 }}>
      {problems.map(({ message }) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
