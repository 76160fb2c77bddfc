import { Skeleton, Stack } from "@mui/material";
import { Title, useTranslate } from "react-admin";
import { useParams, useSearchParams } from "react-router";
import { LoadingProblem } from "../errors/LoadingProblem";
import { OpenSheet } from "./OpenSheet";
import { useSheetData } from "./useSheetStore";

/** An assessment's score sheet: to be filled by its unit, appraised, or seen as it was. */
export function SheetPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const [query, setQuery] = useSearchParams();
  const asOf = query.get("asOf");
  const { data, error, refetch } = useSheetData(id, asOf);
  const show = (moment: string | null) => setQuery(moment ? { asOf: moment } : {});
  if (data) {
    return (
      <>
        <Title title={`${translate("sheet.title")} · ${data.head.unit.name}`} />
        <OpenSheet
          key={`${id}.${asOf}`}
          data={data}
          isPast={asOf !== null}
          criterionId={query.get("criterion")}
          onMoment={show}
        />
      </>
    );
  }
  if (error || data === null) {
    return (
      <LoadingProblem error={error ?? new Error(translate("errors.not_found"))} onRetry={() => refetch()} />
    );
  }
  return (
    <Stack sx={{ gap: 2, pt: 2 }} aria-busy>
      <Skeleton variant="rounded" height={64} />
      <Skeleton variant="rounded" height={480} />
    </Stack>
  );
}
