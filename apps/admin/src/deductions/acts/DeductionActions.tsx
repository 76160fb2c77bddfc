import { Button, Stack, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PhoneActionBar } from "../../actions/PhoneActionBar";
import { actIcons, actLabel } from "./actLooks";
import { type DeductionAct, deductionActsOf } from "./deductionActs";
import { MoreActs } from "./MoreActs";

interface DeductionActionsProps {
  deduction: DeductionDetailFragment;
  mayReview: boolean;
  onAct: (act: DeductionAct) => void;
}

/** The next thing to do as the main button, the rest beside it; on a phone within a thumb's reach. */
export function DeductionActions({ deduction, mayReview, onAct }: DeductionActionsProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { main, others } = deductionActsOf({
    ...deduction,
    hasTask: deduction.taskLinks.some(({ task }) => task !== null),
    isReviewed: deduction.reviews.totalCount > 0,
    isReturned: deduction.returned !== null,
    mayReview,
  });
  if (!main && others.length === 0) return null;
  const buttons = (
    <>
      {main && <ActButton act={main} deduction={deduction} isMain onAct={onAct} />}
      {!isPhone &&
        others
          .slice(0, 3)
          .map((act) => <ActButton key={act} act={act} deduction={deduction} onAct={onAct} />)}
      <MoreActs acts={isPhone ? others : others.slice(3)} deduction={deduction} onAct={onAct} />
    </>
  );
  if (isPhone) return <PhoneActionBar>{buttons}</PhoneActionBar>;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {buttons}
    </Stack>
  );
}

interface ActButtonProps {
  act: DeductionAct;
  deduction: DeductionDetailFragment;
  isMain?: boolean;
  onAct: (act: DeductionAct) => void;
}

function ActButton({ act, deduction, isMain = false, onAct }: ActButtonProps) {
  const translate = useTranslate();
  return (
    <Button
      variant={isMain ? "contained" : "outlined"}
      startIcon={actIcons[act]}
      onClick={() => onAct(act)}
      sx={{ flex: { xs: "1 1 0", sm: "none" }, minHeight: { xs: 48, sm: 40 } }}
    >
      {translate(actLabel(act, deduction))}
    </Button>
  );
}
