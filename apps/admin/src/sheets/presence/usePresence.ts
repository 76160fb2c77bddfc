import type { SheetPresenceFragment } from "@reform-ledger/api-types";
import { useEffect, useMemo, useState } from "react";
import { graphqlClient } from "../../app/client";
import { isLedgerError } from "../../providers/LedgerError";
import { useViewer } from "../../viewer/useViewer";
import { markPresence } from "../sheet.operations";
import { type Companion, companionsOf } from "./presence";

const everyTwentySeconds = 20_000;
/** Whoever runs through rows with the arrows is marked where the person stops. */
const onceStill = 800;

/** Says in which row the viewer is, and tells who else is in the sheet. */
export function usePresence(
  assessmentId: string,
  rowId: string | null,
  known: readonly SheetPresenceFragment[],
  isOff: boolean,
): Companion[] {
  const viewerId = useViewer()?.person.id;
  const [answered, setAnswered] = useState<readonly SheetPresenceFragment[] | null>(null);
  useEffect(() => {
    if (isOff) return;
    const mark = async () => {
      if (document.hidden) return;
      try {
        const input = { assessmentId, criterionId: rowId };
        setAnswered((await graphqlClient(markPresence, { input })).markPresence.presence);
      } catch (error) {
        if (!isLedgerError(error)) throw error;
      }
    };
    const soon = window.setTimeout(mark, onceStill);
    const often = window.setInterval(mark, everyTwentySeconds);
    return () => {
      window.clearTimeout(soon);
      window.clearInterval(often);
    };
  }, [assessmentId, rowId, isOff]);
  return useMemo(
    () => (isOff ? [] : companionsOf(answered ?? known, viewerId)),
    [answered, known, viewerId, isOff],
  );
}
