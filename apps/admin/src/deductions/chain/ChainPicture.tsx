import CheckCircle from "@mui/icons-material/CheckCircle";
import DoNotDisturbOnOutlined from "@mui/icons-material/DoNotDisturbOnOutlined";
import RadioButtonChecked from "@mui/icons-material/RadioButtonChecked";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import ReplayCircleFilledOutlined from "@mui/icons-material/ReplayCircleFilledOutlined";
import { Box, ButtonBase, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { type ChainLink, type ChainPlace, chainLinks } from "./chainLinks";
import { showLink } from "./showLink";
import { useChainTexts } from "./useChainTexts";

/** The whole way of the lost point and where it stands; each link leads to its part of the page. */
export function ChainPicture({ deduction }: { deduction: DeductionDetailFragment }) {
  const translate = useTranslate();
  const texts = useChainTexts(deduction);
  const { status, cause, activeTaskCount } = deduction;
  return (
    <Box
      component="ol"
      aria-label={translate("deductionPage.chain.label")}
      sx={{
        m: 0,
        p: 0,
        listStyle: "none",
        display: "grid",
        columnGap: 0.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(4, minmax(0, 1fr))" },
      }}
    >
      {chainLinks({ status, hasCause: cause !== null, activeTaskCount }).map((link) => (
        <ChainStep key={link.name} link={link} text={texts[link.name]} />
      ))}
    </Box>
  );
}

const icons: Record<ChainPlace, ReactElement> = {
  done: <CheckCircle color="success" fontSize="small" />,
  next: <RadioButtonChecked color="primary" fontSize="small" />,
  ahead: <RadioButtonUnchecked color="disabled" fontSize="small" />,
  missing: <RemoveCircleOutlineOutlined color="disabled" fontSize="small" />,
  lostAgain: <ReplayCircleFilledOutlined color="error" fontSize="small" />,
  waived: <DoNotDisturbOnOutlined color="action" fontSize="small" />,
};

const lines: Record<ChainPlace, string> = {
  done: "success.main",
  next: "primary.main",
  ahead: "divider",
  missing: "divider",
  lostAgain: "error.main",
  waived: "text.secondary",
};

function ChainStep({ link: { name, place, isHere }, text }: { link: ChainLink; text: string }) {
  const translate = useTranslate();
  const isQuiet = place === "ahead" || place === "missing";
  return (
    <Box component="li" {...(isHere && { "aria-current": "step" as const })}>
      <ButtonBase
        onClick={() => showLink(name)}
        sx={{
          width: "100%",
          height: "100%",
          minHeight: 48,
          justifyContent: "flex-start",
          alignItems: "flex-start",
          textAlign: "left",
          gap: 1,
          px: 1,
          py: 0.75,
          borderColor: lines[place],
          borderStyle: place === "ahead" || place === "missing" ? "dashed" : "solid",
          borderWidth: { xs: "0 0 0 4px", sm: "4px 0 0" },
          bgcolor: isHere ? "action.selected" : "transparent",
          "&:hover": { bgcolor: "action.hover" },
        }}
      >
        {icons[place]}
        <Box component="span" sx={{ minWidth: 0 }}>
          <Typography
            component="span"
            variant="subtitle2"
            sx={{ display: "block", color: isQuiet ? "text.secondary" : "text.primary" }}
          >
            {translate(`deductionPage.chain.${name}`)}
            {(place === "done" || place === "missing") && (
              <span style={visuallyHidden}> ({translate(`deductionPage.chain.${place}`)})</span>
            )}
          </Typography>
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ overflowWrap: "anywhere", display: "block" }}
          >
            {text}
          </Typography>
        </Box>
      </ButtonBase>
    </Box>
  );
}
