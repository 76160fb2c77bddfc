import { Stack, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useCallback, useMemo } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { SheetCards } from "./cards/SheetCards";
import { RowDetail } from "./detail/RowDetail";
import { type ColumnKey, columnsOf, isStageColumn } from "./grid/columns";
import { SheetGrid } from "./grid/SheetGrid";
import { stagesFilled } from "./overall";
import { usePresence } from "./presence/usePresence";
import { SheetBanners } from "./SheetBanners";
import { SheetContext, type SheetShared } from "./SheetContext";
import { SheetHeader } from "./SheetHeader";
import { SheetToolbar } from "./SheetToolbar";
import { SheetTotals } from "./SheetTotals";
import type { SheetData } from "./sheetData";
import { useSheetStore } from "./useSheetStore";
import { useSheetView } from "./useSheetView";

interface OpenSheetProps {
  data: SheetData;
  isPast: boolean;
  /** The criterion that the address names. */
  criterionId: string | null;
  onMoment: (asOf: string | null) => void;
}

export function OpenSheet({ data, isPast, criterionId, onMoment }: OpenSheetProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { store, acts, place } = useSheetStore(data, isPast);
  const view = useSheetView(store, data.rows, isPhone, criterionId);
  const { openDetail, ids, active, detail } = view;
  const { status, criteriaSet } = data.head.round;
  const shared = useMemo<SheetShared>(
    () => ({
      store,
      acts,
      locale,
      isPast,
      assessmentId: data.head.id,
      decimals: criteriaSet.decimals,
      openDetail,
    }),
    [store, acts, locale, isPast, data.head.id, criteriaSet.decimals, openDetail],
  );
  // The same array until a column comes or goes: every row is drawn anew with another one.
  const columnNames = columnsOf(data.rows, status, stagesFilled(store.views), isPast).join();
  const columns = useMemo(() => columnNames.split(",") as ColumnKey[], [columnNames]);
  const companions = usePresence(data.head.id, active?.rowId ?? null, data.head.presence, isPast);
  const presence = useMemo(
    () => new Map(companions.flatMap(({ criterion, color }) => (criterion ? [[criterion.id, color]] : []))),
    [companions],
  );
  const onActive = useCallback(
    (rowId: string) => view.setActive({ rowId, column: "SELF" }),
    [view.setActive],
  );
  const label = `${translate("sheet.title")} · ${data.head.unit.name}`;

  return (
    <SheetContext value={shared}>
      <Stack sx={{ gap: 1, pt: 1, height: { sm: "calc(100dvh - 96px)" }, minHeight: { sm: 620 } }}>
        <SheetHeader data={data} companions={companions} onMoment={onMoment} onGoTo={view.goTo} />
        <SheetBanners data={data} place={place} onPresent={() => onMoment(null)} />
        <SheetToolbar {...view.toolbar} ids={ids} />
        {ids.length === 0 && <Typography>{translate("sheet.noneFound")}</Typography>}
        <Stack direction="row" sx={{ gap: 1, flex: "1 1 auto", minHeight: 0 }}>
          {isPhone ? (
            <SheetCards label={label} ids={ids} columns={columns} presence={presence} onActive={onActive} />
          ) : (
            <SheetGrid
              label={label}
              ids={ids}
              columns={columns}
              collapsed={view.collapsed}
              active={active ?? { rowId: ids[0] ?? "", column: "criterion" }}
              presence={presence}
              onActive={view.setActive}
              onToggle={view.toggle}
            />
          )}
          {detail && (
            <RowDetail rowId={detail.rowId} focus={detail} isPhone={isPhone} onClose={view.closeDetail} />
          )}
        </Stack>
        <SheetTotals stages={columns.filter(isStageColumn)} penalty={data.penalty} />
      </Stack>
    </SheetContext>
  );
}
