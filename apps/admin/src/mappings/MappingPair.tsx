import ArrowForwardOutlined from "@mui/icons-material/ArrowForwardOutlined";
import { Box, Button, Checkbox, Chip, Stack, Typography } from "@mui/material";
import type { MappedCriterionFragment, MappingStatus } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { DecimalText } from "../points/PointsText";
import type { MappingView } from "./mappingView";
import { useDecide } from "./useDecide";

interface MappingPairProps {
  view: MappingView;
  mayWrite: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

/** The earlier criterion on the left, the later one on the right, and why they may be the same. */
export function MappingPair({ view, mayWrite, isChosen, onChoose }: MappingPairProps) {
  const translate = useTranslate();
  const { mapping } = view;
  const { from, to, status } = mapping;
  const label = `${from.code} → ${to.code}. ${to.name}`;
  return (
    <Box component="article" aria-label={label} sx={pairLayout}>
      <Box sx={{ gridArea: "mark" }}>
        {mayWrite && status === "PROPOSED" && (
          <Checkbox
            checked={isChosen}
            onChange={onChoose}
            slotProps={{ input: { "aria-label": `${translate("resources.mappings.mark")}: ${label}` } }}
          />
        )}
      </Box>
      <CriterionName criterion={from} area="from" />
      <ArrowForwardOutlined sx={{ gridArea: "arrow", color: "text.secondary", mt: 0.25 }} fontSize="small" />
      <CriterionName criterion={to} area="to" />
      <Reasons view={view} />
      {mayWrite && <Decisions view={view} label={label} />}
    </Box>
  );
}

const pairLayout = {
  display: "grid",
  columnGap: 1,
  rowGap: 0.5,
  px: { xs: 1, sm: 2 },
  py: 1,
  borderTop: 1,
  borderColor: "divider",
  alignItems: "start",
  gridTemplateColumns: { xs: "42px 24px minmax(0, 1fr)", lg: "42px 3fr 24px 3fr 2fr 190px" },
  gridTemplateAreas: {
    xs: '"mark from from" ". arrow to" ". reasons reasons" ". acts acts"',
    lg: '"mark from arrow to reasons acts"',
  },
};

function CriterionName({ criterion, area }: { criterion: MappedCriterionFragment; area: string }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ gridArea: area, minWidth: 0, overflowWrap: "anywhere" }}>
      <b>{criterion.code}.</b> {criterion.name}{" "}
      <Box component="span" sx={{ color: "text.secondary", whiteSpace: "nowrap" }}>
        (<DecimalText value={criterion.maxPoints} /> {translate("points.points")})
      </Box>
    </Typography>
  );
}

function Reasons({ view: { mapping, reason, join } }: { view: MappingView }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (key: string, values = {}) => translate(`resources.mappings.${key}`, values);
  return (
    <Stack sx={{ gridArea: "reasons", gap: 0.5, alignItems: "flex-start" }}>
      <Typography variant="body2" color="textSecondary">
        {word(`reason.${reason}`)}
        {mapping.confidence &&
          ` · ${word("confidence", { confidence: formatDecimal(mapping.confidence, locale, 2) })}`}
      </Typography>
      {join !== "ONE" && <Chip size="small" color="info" variant="outlined" label={word(`join.${join}`)} />}
      {mapping.decidedBy && (
        <Typography variant="body2" color="textSecondary">
          {word("decidedBy", { name: mapping.decidedBy.name })}
        </Typography>
      )}
    </Stack>
  );
}

function Decisions({ view: { mapping }, label }: { view: MappingView; label: string }) {
  const translate = useTranslate();
  const { decide, isBusy } = useDecide();
  const button = (status: MappingStatus, name: string, color: "success" | "error" | "inherit") => (
    <Button
      size="small"
      color={color}
      variant={color === "success" ? "outlined" : "text"}
      disabled={isBusy}
      aria-label={`${translate(`resources.mappings.${name}`)}: ${label}`}
      onClick={() => void decide([mapping], status)}
    >
      {translate(`resources.mappings.${name}`)}
    </Button>
  );
  return (
    <Stack direction="row" sx={{ gridArea: "acts", gap: 0.5, justifyContent: { lg: "flex-end" } }}>
      {mapping.status === "PROPOSED" ? (
        <>
          {button("CONFIRMED", "confirm", "success")}
          {button("REJECTED", "reject", "error")}
        </>
      ) : (
        button("PROPOSED", "takeBack", "inherit")
      )}
    </Stack>
  );
}
