import { Box, Tab, Tabs } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { RoundAmendments } from "../amendments/RoundAmendments";
import { RoundPenalties } from "../penalties/RoundPenalties";
import { ReviewBoard } from "../reviews/board/ReviewBoard";
import { useActor } from "../viewer/useViewer";
import { MatrixTab } from "./matrix/MatrixTab";
import { ProgressBoard } from "./progress/ProgressBoard";
import { RoundFacts } from "./RoundFacts";
import type { RoundProgress } from "./RoundProgress";
import { RankingTab } from "./ranking/RankingTab";
import { RoundReminders } from "./reminders/RoundReminders";
import { isOpenRound } from "./roundPhase";

interface RoundTabsProps {
  round: RoundRowFragment;
  progress: RoundProgress;
}

type TabName =
  | "progress"
  | "ranking"
  | "matrix"
  | "penalties"
  | "amendments"
  | "reviews"
  | "reminders"
  | "facts";

/** The parts of a round's page; which one is open stands in the address. */
export function RoundTabs({ round, progress }: RoundTabsProps) {
  const translate = useTranslate();
  const actor = useActor();
  const [params, setParams] = useSearchParams();
  const isOffice = mayEver(actor, "assessments.remind");
  const names: TabName[] = [
    "progress",
    "ranking",
    "matrix",
    "penalties",
    "amendments",
    ...(!isOpenRound(round) && mayEver(actor, "reviews.read") ? (["reviews"] as const) : []),
    ...(isOffice && !round.imported ? (["reminders"] as const) : []),
    "facts",
  ];
  const asked = params.get("tab");
  const shown = names.find((name) => name === asked) ?? (isOpenRound(round) ? "progress" : "ranking");
  const open = (name: TabName) =>
    setParams(
      (now) => {
        now.set("tab", name);
        return now;
      },
      { replace: true },
    );
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        value={shown}
        onChange={(_event, name: TabName) => open(name)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={round.name}
        sx={{ borderBottom: 1, borderColor: "divider", mb: 2 }}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            label={translate(`roundPage.tabs.${name}`)}
            {...(name === shown && { "aria-controls": "round-panel" })}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="round-panel" aria-labelledby={`tab-${shown}`} sx={{ minWidth: 0 }}>
        <TabBody name={shown} round={round} progress={progress} />
      </Box>
    </Box>
  );
}

function TabBody({ name, round, progress }: RoundTabsProps & { name: TabName }) {
  switch (name) {
    case "progress":
      return <ProgressBoard round={round} progress={progress} />;
    case "ranking":
      return <RankingTab round={round} />;
    case "matrix":
      return <MatrixTab roundId={round.id} />;
    case "penalties":
      return <RoundPenalties round={round} />;
    case "amendments":
      return <RoundAmendments round={round} />;
    case "reviews":
      return <ReviewBoard roundId={round.id} />;
    case "reminders":
      return <RoundReminders round={round} />;
    case "facts":
      return <RoundFacts round={round} />;
  }
}
