import { Box, Checkbox, Link as MuiLink, Stack, Typography } from "@mui/material";
import type { DeductionSiblingFragment } from "@reform-ledger/api-types";
import { useCreatePath, useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../../points/formatPoints";
import { DeductionStatusChip } from "../DeductionStatusChip";
import { mayChoose } from "./siblings";

interface SiblingRowProps {
  sibling: DeductionSiblingFragment;
  isOwn: boolean;
  isChosen?: boolean;
  onChoose?: () => void;
}

/** One part of what the criterion lost: its points, its cause and the way to it. */
export function SiblingRow({ sibling, isOwn, isChosen, onChoose }: SiblingRowProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [locale] = useLocaleState();
  const { id, points, cause, status, responsibleUnit } = sibling;
  const written = formatDecimal(points, locale, 2);
  const name = cause?.name ?? translate("resources.deductions.status.UNEXPLAINED");
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1, py: 0.75, alignItems: "center", borderTop: 1, borderColor: "divider", minHeight: 48 }}
    >
      {onChoose && (
        <Checkbox
          checked={isChosen ?? false}
          disabled={!mayChoose(sibling)}
          onChange={onChoose}
          slotProps={{
            input: { "aria-label": `${translate("deductionPage.parts.choose")}: ${written} · ${name}` },
          }}
        />
      )}
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere", fontWeight: isOwn ? 700 : 400 }}>
          {isOwn ? (
            `${name} (${translate("deductionPage.parts.thisOne")})`
          ) : (
            <MuiLink component={Link} to={createPath({ resource: "deductions", type: "show", id })}>
              {name}
            </MuiLink>
          )}
        </Typography>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
          <DeductionStatusChip status={status} component="span" />
          <Typography variant="body2" component="span" color="textSecondary">
            {responsibleUnit?.name}
          </Typography>
        </Stack>
      </Box>
      <Typography variant="subtitle2" component="span">
        {written}
      </Typography>
    </Stack>
  );
}
