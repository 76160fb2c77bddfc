import { Alert, Box, Stack, Typography } from "@mui/material";
import { type Points, roundHalfUp, type ScoringRule } from "@reform-ledger/domain";
import { useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { RuleCurve } from "./RuleCurve";
import { RuleInputFields } from "./RuleInputFields";
import { bandedRuleOf, placeOf } from "./ruleCurve";
import { type Tested, type TypedInputs, testRule } from "./testRule";

/** As many as the rule's own sentence has. */
const shownDecimals = 4;

/** Tries a rule: what is typed gives points at once, with the branch and the reason. */
export function RuleTester({ rule, maxPoints }: { rule: ScoringRule; maxPoints: Points }) {
  const [locale] = useLocaleState();
  const [typed, setTyped] = useState<TypedInputs>({});
  const tested = testRule(rule, typed, locale === "en" ? "en" : "vi");
  const banded = bandedRuleOf(rule, typed.choice);
  const outcome = tested.kind === "outcome" ? tested : null;
  return (
    <Stack sx={{ gap: 2 }}>
      <RuleInputFields
        rule={rule}
        typed={typed}
        onChange={setTyped}
        problem={tested.kind === "problem" ? tested : null}
      />
      <TestedPoints tested={tested} maxPoints={maxPoints} />
      {banded && (
        <RuleCurve
          rule={banded}
          place={outcome && placeOf(outcome.inputs)}
          points={outcome?.outcome.points ?? null}
        />
      )}
    </Stack>
  );
}

function TestedPoints({ tested, maxPoints }: { tested: Tested; maxPoints: Points }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  if (tested.kind === "problem") {
    return (
      <Alert severity="error" role="status">
        {tested.message}
      </Alert>
    );
  }
  if (tested.kind === "waiting") {
    return (
      <Typography variant="body2" color="textSecondary" role="status">
        {word("waiting")}
      </Typography>
    );
  }
  const { points, branch, sentence } = tested.outcome;
  return (
    <Box role="status" sx={{ p: 1.5, borderRadius: 1, bgcolor: "action.hover" }}>
      <Typography variant="h6" component="p">
        {points === null
          ? word("notAssessed")
          : `${formatDecimal(roundHalfUp(points, shownDecimals), locale)} / ${formatDecimal(maxPoints, locale)} ${translate("points.points")}`}
      </Typography>
      {branch && (
        <Typography variant="body2">
          {word("branch")} <b>{branch}</b>
        </Typography>
      )}
      <Typography variant="body2">{sentence}</Typography>
    </Box>
  );
}
