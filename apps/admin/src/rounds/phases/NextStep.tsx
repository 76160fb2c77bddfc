import ArrowForward from "@mui/icons-material/ArrowForward";
import { Alert, Box, Card, Stack, Typography } from "@mui/material";
import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { allowedAdvances, mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useActor } from "../../viewer/useViewer";
import { AdvanceButton } from "./AdvanceButton";
import { nextStepOf, type Obstacle, obstaclesTo } from "./obstacles";

interface NextStepProps {
  round: RoundRowFragment;
  rows: readonly ProgressRowFragment[] | null;
}

/** The one thing that the round waits for from its office, and what stands in the way of it. */
export function NextStep({ round, rows }: NextStepProps) {
  const translate = useTranslate();
  const actor = useActor();
  const next = nextStepOf(round);
  if (!mayEver(actor, "rounds.write")) return null;
  if (next === null) return <Alert severity="success">{translate("roundPage.next.finished")}</Alert>;
  if (rows === null) return null;
  const obstacles = obstaclesTo(next, round, rows);
  const isBlocked = obstacles.some(({ blocks }) => blocks);
  const others = round.imported ? [] : allowedAdvances(round.status).filter((to) => to !== next);
  return (
    <Card component="section" sx={{ p: 2 }} aria-label={translate("roundPage.next.title")}>
      <Stack direction={{ xs: "column", md: "row" }} sx={{ gap: 2, alignItems: { md: "center" } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h6" component="h2">
            {translate("roundPage.next.title")}
          </Typography>
          <Obstacles obstacles={obstacles} isBlocked={isBlocked} />
        </Box>
        <Stack sx={{ gap: 1, alignItems: { xs: "stretch", md: "flex-end" }, flexShrink: 0 }}>
          <AdvanceButton round={round} to={next} isMain isBlocked={isBlocked} icon={<ArrowForward />} />
          <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
            {others
              .filter((to) => to !== "FINALISED" && to !== "PUBLISHED")
              .map((to) => (
                <AdvanceButton key={to} round={round} to={to} />
              ))}
            {others.includes("FINALISED") && canFinalise(round) && (
              <AdvanceButton
                round={round}
                to="FINALISED"
                isBlocked={obstaclesTo("FINALISED", round, rows).some(({ blocks }) => blocks)}
              />
            )}
          </Stack>
        </Stack>
      </Stack>
    </Card>
  );
}

/** Before the appraisal there is nothing that could become final. */
const canFinalise = ({ status }: RoundRowFragment) => status === "APPRAISAL" || status === "EXPLANATION";

function Obstacles({ obstacles, isBlocked }: { obstacles: readonly Obstacle[]; isBlocked: boolean }) {
  const translate = useTranslate();
  if (obstacles.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate("roundPage.next.clear")}
      </Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" color={isBlocked ? "error" : "textSecondary"}>
        {translate(isBlocked ? "roundPage.next.blocked" : "roundPage.next.warnings")}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {obstacles.map(({ name, count }) => (
          <Typography component="li" variant="body2" key={name}>
            {translate(`roundPage.obstacles.${name}`, { smart_count: count })}
          </Typography>
        ))}
      </Box>
    </>
  );
}
