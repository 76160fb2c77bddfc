import AutoFixHighOutlined from "@mui/icons-material/AutoFixHighOutlined";
import { Button, Stack } from "@mui/material";
import type { RuleReadingOfQuery } from "@reform-ledger/api-types";
import type { ScoringRule } from "@reform-ledger/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { ruleReading } from "../rule.operations";
import { ReadingView } from "./ReadingView";

interface RuleReaderProps {
  text: string;
  /** The criterion's max, as a plain decimal; null while it cannot be read. */
  maxPoints: string | null;
  onAccept: (rule: ScoringRule) => void;
}

type Read = RuleReadingOfQuery["ruleReading"] & { text: string };

/** Has the decision's words read, and lets a person take or leave what was made of them. */
export function RuleReader({ text, maxPoints, onAccept }: RuleReaderProps) {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(ruleReading);
  const [reading, setReading] = useState<Read | null>(null);
  const word = (key: string) => translate(`resources.criteria.rules.${key}`);
  const read = async () => {
    if (maxPoints === null) return;
    const answer = await call({ text, maxPoints });
    if (answer) setReading({ ...answer.ruleReading, text });
  };
  const { rule } = reading ?? {};
  return (
    <Stack sx={{ gap: 1.5, alignItems: "flex-start" }}>
      <Button
        variant="outlined"
        startIcon={<AutoFixHighOutlined />}
        loading={isBusy}
        disabled={text.trim() === "" || maxPoints === null}
        onClick={() => void read()}
      >
        {word("read")}
      </Button>
      <Stack aria-live="polite" sx={{ gap: 1.5, width: "100%" }}>
        {reading && <ReadingView text={reading.text} reading={reading} />}
        {reading && (
          <Stack direction="row" sx={{ gap: 1 }}>
            {rule !== null && rule !== undefined && (
              <Button
                variant="contained"
                color="success"
                onClick={() => {
                  onAccept(rule as ScoringRule);
                  setReading(null);
                }}
              >
                {word("accept")}
              </Button>
            )}
            <Button onClick={() => setReading(null)}>{word("leave")}</Button>
          </Stack>
        )}
      </Stack>
    </Stack>
  );
}
