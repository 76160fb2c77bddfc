import { Box, Link as MuiLink, Typography } from "@mui/material";
import { Link } from "react-router";
import { ReturnRow } from "../coverage/ReturnRow";
import { listPath } from "../lists/listPath";
import { Section } from "../records/Section";
import type { Balance } from "./Balance";
import type { BalanceWords } from "./useBalanceWords";

interface BalanceCausesProps {
  balance: Balance;
  words: BalanceWords;
}

/** Causes whose fixes work, and those whose do not. */
export function BalanceCauses({ balance, words: { word } }: BalanceCausesProps) {
  const longest = Math.max(...balance.causes.map(({ lost }) => Number(lost)), 0.01);
  return (
    <Section title={word("causes")}>
      <Typography variant="body2" color="textSecondary">
        {word(balance.causes.length === 0 ? "noCauses" : "causesHint")}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {balance.causes.map(({ cause, lost, recovered, lostAgain, returnRate }) => (
          <ReturnRow
            key={cause?.id ?? "unexplained"}
            name={
              <MuiLink component={Link} to={pathOf(balance, cause?.id ?? null)}>
                {cause?.name ?? word("noCause")}
              </MuiLink>
            }
            points={lost}
            recovered={recovered}
            lostAgain={lostAgain}
            returnRate={returnRate}
            longest={longest}
          />
        ))}
      </Box>
    </Section>
  );
}

const pathOf = ({ from, fromYear }: Balance, causeId: string | null) =>
  listPath("deductions", {
    ...(from ? { assessmentId: { eq: from.id } } : { year: { eq: fromYear } }),
    causeId: causeId === null ? { isNull: true } : { eq: causeId },
  });
