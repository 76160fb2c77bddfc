import { Box, MenuItem, Stack, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { type BandDraft, emptyBand, type LimitDraft } from "../ruleDraft";
import { bandLabel } from "../ruleFrom";
import { Rows } from "./Rows";
import { NumberField } from "./RuleFields";
import { ProblemsBeside } from "./RuleProblems";

interface BandRowsProps {
  path: string;
  isPercent: boolean;
  bands: readonly BandDraft[];
  onChange: (bands: BandDraft[]) => void;
}

/** Stretches of a share or a count with what each of them gives. */
export function BandRows({ path, isPercent, bands, onChange }: BandRowsProps) {
  return (
    <Rows title="bands" rows={bands} onChange={onChange} empty={emptyBand}>
      {(band, change, index, row) => (
        <BandFields band={band} change={change} isPercent={isPercent} path={`${path}.${index}`} row={row} />
      )}
    </Rows>
  );
}

interface BandFieldsProps {
  band: BandDraft;
  change: (changes: Partial<BandDraft>) => void;
  isPercent: boolean;
  path: string;
  row: string;
}

function BandFields({ band, change, isPercent, path, row }: BandFieldsProps) {
  const { from, to } = band;
  return (
    <Stack sx={{ gap: 1, p: 1.25, border: 1, borderColor: "divider", borderRadius: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {row}: {bandLabel(band, isPercent ? "%" : "")}
      </Typography>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: { xs: "1fr 1fr", sm: "1fr 1fr 1fr 1fr" } }}>
        <LimitKind kind="from" limit={from} row={row} onChange={(limit) => change({ from: limit })} />
        <LimitValue
          kind="from"
          limit={from}
          path={path}
          row={row}
          onChange={(limit) => change({ from: limit })}
        />
        <LimitKind kind="to" limit={to} row={row} onChange={(limit) => change({ to: limit })} />
        <LimitValue kind="to" limit={to} path={path} row={row} onChange={(limit) => change({ to: limit })} />
      </Box>
      <AwardFields band={band} change={change} isPercent={isPercent} path={path} row={row} />
      <ProblemsBeside path={path} members={["award"]} />
    </Stack>
  );
}

interface LimitProps {
  kind: "from" | "to";
  limit: LimitDraft;
  row: string;
  onChange: (limit: LimitDraft) => void;
}

function LimitKind({ kind, limit, row, onChange }: LimitProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  const label = word(`${kind}Kind`);
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={limit.inclusive ? "in" : "out"}
      onChange={(event) => onChange({ ...limit, inclusive: event.target.value === "in" })}
      slotProps={{ select: { SelectDisplayProps: { "aria-label": `${label}, ${row}` } } }}
    >
      <MenuItem value="in">{word(`${kind}Inclusive`)}</MenuItem>
      <MenuItem value="out">{word(`${kind}Exclusive`)}</MenuItem>
    </TextField>
  );
}

function LimitValue({ kind, limit, row, onChange, path }: LimitProps & { path: string }) {
  return (
    <NumberField
      path={`${path}.${kind}`}
      label={`${kind}Value`}
      row={row}
      value={limit.value}
      onChange={(value) => onChange({ ...limit, value })}
    />
  );
}

/** So many points, or points in proportion to the share. */
function AwardFields({ band, change, isPercent, path, row }: BandFieldsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  const isShare = isPercent && band.isShare;
  const columns = isPercent ? { xs: "1fr 1fr", sm: "2fr 1fr 1fr" } : "1fr";
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: columns }}>
      {isPercent && (
        <TextField
          select
          size="small"
          margin="none"
          label={word("award")}
          sx={{ gridColumn: { xs: "1 / -1", sm: "auto" } }}
          value={band.isShare ? "share" : "fixed"}
          onChange={(event) => change({ isShare: event.target.value === "share", over: band.over || "100" })}
          slotProps={{ select: { SelectDisplayProps: { "aria-label": `${word("award")}, ${row}` } } }}
        >
          <MenuItem value="fixed">{word("fixed")}</MenuItem>
          <MenuItem value="share">{word("share")}</MenuItem>
        </TextField>
      )}
      <NumberField
        path={`${path}.award.${isShare ? "times" : "points"}`}
        label={isShare ? "times" : "points"}
        row={row}
        value={band.points}
        onChange={(points) => change({ points })}
      />
      {isShare && (
        <NumberField
          path={`${path}.award.over`}
          label="over"
          row={row}
          value={band.over}
          onChange={(over) => change({ over })}
        />
      )}
    </Box>
  );
}
