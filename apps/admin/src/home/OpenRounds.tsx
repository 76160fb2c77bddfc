import { List, ListItem, ListItemButton, ListItemText } from "@mui/material";
import type { OpenRoundsQuery } from "@reform-ledger/api-types";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { Section } from "../records/Section";
import { RoundDeadline } from "./RoundDeadline";
import { openRoundsQuery } from "./roundWork.operations";

type OpenRound = OpenRoundsQuery["assessmentRounds"]["nodes"][number];

/** The rounds that an office has on its hands, until they are published. */
export function OpenRounds({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { data } = useLedgerQuery(openRoundsQuery, { unitId });
  const rounds = data?.assessmentRounds.nodes ?? [];
  if (rounds.length === 0) return null;
  return (
    <Section title={translate("home.openRounds")} flush>
      <List disablePadding>
        {rounds.map((round) => (
          <ListItem key={round.id} disablePadding>
            <ListItemButton
              component={Link}
              to={createPath({ resource: "rounds", type: "show", id: round.id })}
            >
              <ListItemText
                primary={round.name}
                secondary={
                  <>
                    <RoundDeadline round={round} />
                    <HowFar round={round} />
                  </>
                }
                slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { component: "div" } }}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

function HowFar({ round: { progress } }: { round: OpenRound }) {
  const translate = useTranslate();
  const locked = progress.filter(({ lockedAt }) => lockedAt !== null).length;
  const appraised = progress.filter((row) => row.appraised >= row.appraisalOf).length;
  return <span>{translate("home.roundProgress", { locked, appraised, all: progress.length })}</span>;
}
