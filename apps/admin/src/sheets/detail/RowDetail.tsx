import CloseOutlined from "@mui/icons-material/CloseOutlined";
import { Box, Dialog, IconButton, Paper, Skeleton, Stack, Typography } from "@mui/material";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslate } from "react-admin";
import { AmendScoreButton } from "../../amendments/AmendScoreButton";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { formatDecimal } from "../../points/formatPoints";
import { RowNotice } from "../notices/RowNotice";
import { type DetailPart, useRowView, useSheet } from "../SheetContext";
import { scoreDetail } from "../sheetDetail.operations";
import { EvidencePart } from "./EvidencePart";
import { HistoryPart } from "./HistoryPart";
import { OwnEntry } from "./OwnEntry";
import { QuestionsPart } from "./QuestionsPart";
import { StageValues } from "./StageValues";
import type { ScoreDetail } from "./scoreDetail";

interface RowDetailProps {
  rowId: string;
  /** The part to begin with; changes when it is asked for anew. */
  focus: { part: DetailPart | undefined; count: number };
  isPhone: boolean;
  onClose: () => void;
}

/** All of one criterion: beside the grid, or over the whole of a phone. */
export function RowDetail({ rowId, focus, isPhone, onClose }: RowDetailProps) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes in when it is asked for, not with the row.
  useEffect(() => {
    const part = box.current?.querySelector<HTMLElement>(`[data-part="${focus.part ?? "title"}"]`);
    const title = box.current?.querySelector<HTMLElement>('[data-part="title"]');
    (firstControl(part) ?? title)?.focus();
  }, [focus.count]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || !event.currentTarget.contains(event.target as Node)) return;
    event.stopPropagation();
    onClose();
  };
  const content = (
    <Box ref={box} onKeyDown={onKeyDown} data-detail={rowId}>
      <DetailContent key={rowId} rowId={rowId} titleId={titleId} onClose={onClose} />
    </Box>
  );
  if (isPhone) {
    return (
      <Dialog open fullScreen onClose={onClose} aria-labelledby={titleId}>
        {content}
      </Dialog>
    );
  }
  return (
    <Paper
      component="aside"
      aria-labelledby={titleId}
      sx={{ width: { sm: 340, lg: 400 }, flexShrink: 0, overflow: "auto" }}
    >
      {content}
    </Paper>
  );
}

const firstControl = (part: HTMLElement | null | undefined) =>
  part?.querySelector<HTMLElement>("input:checked, input, textarea, button, a") ?? part;

function DetailContent({ rowId, titleId, onClose }: { rowId: string; titleId: string; onClose: () => void }) {
  const translate = useTranslate();
  const { isPast, locale } = useSheet();
  const view = useRowView(rowId);
  if (!view) return null;
  const { criterion, scoreId } = view.row;
  return (
    <Stack sx={{ gap: 2, p: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start" }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography id={titleId} variant="h6" component="h2" tabIndex={-1} data-part="title">
            {criterion.code}. {criterion.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {translate("sheet.columns.max")}: {formatDecimal(criterion.maxPoints, locale)}
          </Typography>
        </Box>
        <IconButton aria-label={translate("ra.action.close")} onClick={onClose}>
          <CloseOutlined />
        </IconButton>
      </Stack>
      {criterion.ruleText && (
        <Box>
          <Typography variant="subtitle2" component="p">
            {translate("sheet.ruleText")}
          </Typography>
          <Typography variant="body2">{criterion.ruleText}</Typography>
        </Box>
      )}
      <RowNotice place="detail" view={view} onDone={() => undefined} />
      <OwnEntry view={view} />
      <StageValues view={view} />
      {scoreId && !isPast && <LoadedParts scoreId={scoreId} rowId={rowId} />}
    </Stack>
  );
}

function LoadedParts({ scoreId, rowId }: { scoreId: string; rowId: string }) {
  const translate = useTranslate();
  const view = useRowView(rowId);
  const { data, error, refetch } = useLedgerQuery(scoreDetail, { id: scoreId });
  const version = view?.row.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved has a new history.
  useEffect(() => void refetch(), [version]);
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  const score = data?.score && "evidenceLinks" in data.score ? (data.score as ScoreDetail) : null;
  if (!score || !view) return <Skeleton variant="rounded" height={160} aria-busy />;
  const { criterion, values } = view.row;
  const final = { state: values.FINAL.state, finalPoints: values.FINAL.points, criterion };
  return (
    <>
      {score.viewerCan.includes("scores.amend") && (
        <AmendScoreButton scores={[{ id: scoreId, version: score.version, ...final }]} />
      )}
      <Part name="evidence" title={translate("sheet.columns.evidence")}>
        <EvidencePart view={view} score={score} />
      </Part>
      <Part name="questions" title={translate("sheet.columns.questions")}>
        <QuestionsPart score={score} />
      </Part>
      <Part name="history" title={translate("sheet.history.title")}>
        <HistoryPart score={score} />
      </Part>
    </>
  );
}

function Part({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <Box component="section" data-part={name} tabIndex={-1} aria-label={title}>
      <Typography variant="subtitle1" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
