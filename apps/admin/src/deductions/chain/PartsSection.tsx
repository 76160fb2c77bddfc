import CallSplitOutlined from "@mui/icons-material/CallSplitOutlined";
import { Button, Stack, Typography } from "@mui/material";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { comparePoints } from "@reform-ledger/domain";
import { useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { toggled } from "../../lists/idSets";
import { formatDecimal } from "../../points/formatPoints";
import { Section } from "../../records/Section";
import { MergeSiblings } from "./MergeSiblings";
import { ShareBar } from "./ShareBar";
import { SiblingRow } from "./SiblingRow";
import { addsUp, mayChoose } from "./siblings";
import { statusShare } from "./statusLooks";
import { lossOf } from "./useChainTexts";

interface PartsSectionProps {
  deduction: DeductionDetailFragment;
  onSplit: () => void;
}

/** The deduction among all parts of what its criterion lost; they are divided and put together here. */
export function PartsSection({ deduction, onSplit }: PartsSectionProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const maySplit = deduction.viewerCan.includes("deductions.split");
  const siblings = deduction.score?.deductions.nodes ?? [];
  const mayMerge = siblings.filter(mayChoose).length > 1;
  const picked = siblings.filter(({ id }) => chosen.has(id));
  return (
    <Section
      title={translate("deductionPage.parts.title")}
      action={
        maySplit && (
          <Button size="small" startIcon={<CallSplitOutlined />} onClick={onSplit}>
            {translate("deductionPage.parts.split")}
          </Button>
        )
      }
    >
      <ShareWords deduction={deduction} />
      <ShareBar
        shares={(siblings.length > 0 ? siblings : [deduction]).map(({ id, points, status }) => ({
          key: id,
          points,
          ...statusShare[status],
          isMarked: id === deduction.id && siblings.length > 1,
        }))}
      />
      {siblings.length > 1 && (
        <Stack
          component="ul"
          aria-label={translate("deductionPage.parts.list")}
          sx={{ m: 0, p: 0, mt: 1, listStyle: "none" }}
        >
          {siblings.map((sibling) => (
            <SiblingRow
              key={sibling.id}
              sibling={sibling}
              isOwn={sibling.id === deduction.id}
              {...(mayMerge && {
                isChosen: chosen.has(sibling.id),
                onChoose: () => setChosen((now) => toggled(now, sibling.id)),
              })}
            />
          ))}
        </Stack>
      )}
      <SumOfParts deduction={deduction} />
      {mayMerge && <MergeSiblings chosen={picked} ownId={deduction.id} onDone={() => setChosen(new Set())} />}
    </Section>
  );
}

function ShareWords({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const lost = lossOf(deduction);
  if (lost === null) return null;
  const key = comparePoints(lost, deduction.points) === 0 ? "whole" : "share";
  return (
    <Typography variant="body2" sx={{ mb: 1 }}>
      {translate(`deductionPage.parts.${key}`, {
        points: formatDecimal(deduction.points, locale, 2),
        lost: formatDecimal(lost, locale, 2),
      })}
    </Typography>
  );
}

function SumOfParts({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const siblings = deduction.score?.deductions.nodes ?? [];
  const lost = lossOf(deduction);
  if (siblings.length < 2 || lost === null) return null;
  const isWhole = addsUp(siblings, lost);
  return (
    <Typography variant="body2" sx={{ mt: 1, fontWeight: isWhole ? 600 : 400 }}>
      {isWhole
        ? `${translate("deductionPage.parts.sum")} = ${formatDecimal(lost, locale, 2)}, ${translate("deductionPage.parts.adds")}`
        : translate("deductionPage.parts.hidden")}
    </Typography>
  );
}
