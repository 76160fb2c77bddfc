import type { RoundStatus, ScoreStage } from "@reform-ledger/domain";
import { vietnamDate } from "@reform-ledger/domain";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useLocaleState, useLogoutIfAccessDenied } from "react-admin";
import { graphqlClient } from "../app/client";
import { useActor, useViewer } from "../viewer/useViewer";
import { browserStore, rowDraftsIn } from "./autosave/rowDrafts";
import { senderOf } from "./autosave/sendBatch";
import { type SheetPlace, stageToFill } from "./rules/opening";
import { type SheetSetting, SheetStore } from "./SheetStore";
import { assessmentSheet } from "./sheet.operations";
import { sheetActs } from "./sheetActs";
import { type SheetData, sheetDataOf } from "./sheetData";
import type { SheetRow } from "./sheetModel";

const everyHalfMinute = 30_000;

/** The sheet from the API: now, and again at intervals and on coming back; or as it was once. */
export function useSheetData(assessmentId: string, asOf: string | null) {
  return useQuery({
    queryKey: ["ledger", "assessmentSheet", assessmentId, asOf],
    queryFn: async ({ signal }) =>
      sheetDataOf(await graphqlClient(assessmentSheet, { id: assessmentId, asOf }, signal)),
    refetchInterval: asOf === null ? everyHalfMinute : false,
    refetchOnWindowFocus: asOf === null,
  });
}

/** What decides about each row's column, from the assessment's head. */
export function useSheetPlace(data: SheetData): SheetPlace {
  const actor = useActor();
  const { head } = data;
  return useMemo(
    () => ({
      actor,
      unitId: head.unit.id,
      viewerCan: head.viewerCan,
      status: head.round.status,
      dueOn: Object.fromEntries(head.round.deadlines.map(({ phase, dueOn }) => [phase, dueOn])) as Partial<
        Record<RoundStatus, string>
      >,
      lockedAt: head.lockedAt ?? null,
      reopenedUntil: head.reopenedUntil ?? null,
      today: vietnamDate(new Date()),
    }),
    [actor, head],
  );
}

function settingOf({ head, penalty, isPartial, asOf }: SheetData, place: SheetPlace): SheetSetting {
  const { decimals, notApplicablePolicy } = head.round.criteriaSet;
  const toFill = (row: SheetRow): ScoreStage | null => stageToFill(place, row.criterion);
  return {
    policy: { notApplicable: notApplicablePolicy, decimals },
    penalty,
    isPartial,
    stageToFill: asOf === null ? toFill : () => null,
  };
}

const noDrafts = { read: () => new Map(), keep: () => true };

/** The store of one open sheet; it takes each newer answer of the API beneath what is typed. */
export function useSheetStore(data: SheetData, isPast: boolean) {
  const [locale] = useLocaleState();
  const viewer = useViewer();
  const place = useSheetPlace(data);
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [store] = useState(() => {
    const created = new SheetStore(settingOf(data, place), {
      send: senderOf(graphqlClient, data.head.id, (error) => void logoutIfAccessDenied(error)),
      now: Date.now,
      later: (work, ms) => {
        const timer = window.setTimeout(work, ms);
        return () => window.clearTimeout(timer);
      },
      drafts: isPast ? noDrafts : rowDraftsIn(browserStore(), viewer?.person.id ?? "nobody", data.head.id),
    });
    created.load(data.rows);
    return created;
  });
  const acts = useMemo(() => sheetActs(store, locale), [store, locale]);
  useEffect(() => store.load(data.rows, settingOf(data, place)), [store, data, place]);
  useEffect(() => {
    const onOnline = () => store.retry();
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (store.holdsUnkept) event.preventDefault();
    };
    window.addEventListener("online", onOnline);
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => {
      window.removeEventListener("online", onOnline);
      window.removeEventListener("beforeunload", onBeforeUnload);
    };
  }, [store]);
  return { store, acts, place };
}
