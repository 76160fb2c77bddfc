import CampaignOutlined from "@mui/icons-material/CampaignOutlined";
import { Box, Chip, Stack, Typography, useMediaQuery } from "@mui/material";
import { alpha, type Theme } from "@mui/material/styles";
import { visuallyHidden } from "@mui/utils";
import { useTranslate } from "react-admin";
import { type LadderStep, type Rung, rungsFromTop, rungsOf } from "./ladder";
import { whenMessage } from "./whenText";

interface LadderPictureProps {
  label: string;
  steps: readonly LadderStep[];
}

/** Who is told on which day, climbing from the owner to the leader; on a phone day by day. */
export function LadderPicture(props: LadderPictureProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return isPhone ? <LadderDays {...props} /> : <LadderTable {...props} />;
}

function LadderTable({ label, steps }: LadderPictureProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Box
        component="table"
        aria-label={label}
        sx={{
          borderCollapse: "separate",
          borderSpacing: 3,
          typography: "body2",
          "& th": { fontWeight: 600 },
        }}
      >
        <tbody>
          {rungsFromTop.map((recipient) => (
            <tr key={recipient}>
              <Box component="th" scope="row" sx={{ textAlign: "left", pr: 2, whiteSpace: "nowrap" }}>
                {translate(`resources.noticeRules.recipient.${recipient}`)}
              </Box>
              {rungsOf(steps, recipient).map((rung, index) => (
                <RungCell key={`${steps[index]?.reason} ${steps[index]?.days}`} rung={rung} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {steps.map((step) => (
              <Box
                component="th"
                scope="col"
                key={`${step.reason} ${step.days}`}
                sx={{
                  width: 104,
                  pt: 0.5,
                  verticalAlign: "top",
                  color: step.reason === "OVERDUE" ? "error.main" : "text.secondary",
                }}
              >
                {translate(whenMessage(step), { days: step.days, smart_count: step.days })}
              </Box>
            ))}
          </tr>
        </tfoot>
      </Box>
    </Box>
  );
}

function RungCell({ rung }: { rung: Rung }) {
  const translate = useTranslate();
  return (
    <Box
      component="td"
      sx={{
        height: 38,
        minWidth: 84,
        borderRadius: 1,
        textAlign: "center",
        bgcolor: ({ palette }) =>
          rung === "TOLD"
            ? palette.primary.main
            : rung === "KNOWS"
              ? alpha(palette.primary.main, 0.16)
              : palette.action.hover,
        color: "primary.contrastText",
      }}
    >
      {rung === "TOLD" && (
        <CampaignOutlined aria-hidden fontSize="small" sx={{ display: "block", mx: "auto" }} />
      )}
      {rung !== "NOTHING" && (
        <span style={visuallyHidden}>{translate(`resources.noticeRules.rung.${rung}`)}</span>
      )}
    </Box>
  );
}

function LadderDays({ label, steps }: LadderPictureProps) {
  const translate = useTranslate();
  return (
    <Box component="ol" aria-label={label} sx={{ m: 0, p: 0, listStyle: "none" }}>
      {steps.map((step) => (
        <Stack
          component="li"
          key={`${step.reason} ${step.days}`}
          sx={{ pl: 1.5, py: 0.75, gap: 0.5, borderLeft: 3, borderColor: "primary.main" }}
        >
          <Typography variant="subtitle2">
            {translate(whenMessage(step), { days: step.days, smart_count: step.days })}
          </Typography>
          <Stack direction="row" sx={{ gap: 0.5, flexWrap: "wrap" }}>
            {step.told.map((recipient) => (
              <Chip
                key={recipient}
                size="small"
                label={translate(`resources.noticeRules.recipient.${recipient}`)}
              />
            ))}
          </Stack>
        </Stack>
      ))}
    </Box>
  );
}
