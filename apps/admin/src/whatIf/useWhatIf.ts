import type { WhatIfFiguresFragment } from "@reform-ledger/api-types";
import { useEffect, useRef, useState } from "react";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { type Scenario, scenarioInput } from "./scenario";
import { whatIfQuery } from "./whatIf.operations";

/** A slider moves faster than one can ask. */
const pause = 250;

/** The result that would follow; while the next one is asked for, the last one stays. */
export function useWhatIf(assessmentId: string, scenario: Scenario) {
  const input = scenarioInput(assessmentId, scenario);
  const wanted = JSON.stringify(input);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  const query = useLedgerQuery(whatIfQuery, { input: JSON.parse(asked) as typeof input });
  const last = useRef<WhatIfFiguresFragment | null>(null);
  if (query.data) last.current = query.data.whatIf;
  return {
    figures: query.data?.whatIf ?? last.current,
    isBehind: query.isFetching || asked !== wanted,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
