import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import PrintOutlined from "@mui/icons-material/PrintOutlined";
import { Alert, Button, Card, Stack, Typography } from "@mui/material";
import { useRef } from "react";
import { Link } from "react-router";
import { Section } from "../records/Section";
import type { Balance } from "./Balance";
import { BalanceCauses } from "./BalanceCauses";
import { BalancePicture } from "./BalancePicture";
import { BalanceTable } from "./BalanceTable";
import { BalanceYears } from "./BalanceYears";
import type { BalancePart } from "./balanceView";
import { useBalanceExport } from "./useBalanceExport";
import type { BalancePlace } from "./useBalancePlace";
import { useBalanceWords } from "./useBalanceWords";

export function BalanceSheet({ balance, place }: { balance: Balance; place: BalancePlace }) {
  const words = useBalanceWords(balance);
  const { word, sentence } = words;
  const table = useRef<HTMLDivElement>(null);
  const download = useBalanceExport(balance, words);
  const show = (part: BalancePart) => {
    place.goTo({ show: part === place.show ? null : part });
    table.current?.scrollIntoView({ behavior: "smooth", block: "start" });
  };
  return (
    <>
      <Card sx={{ p: 2, borderLeft: 4, borderLeftColor: "points.recovered" }}>
        <Typography variant="h6" component="p" sx={{ maxWidth: 920 }}>
          {sentence}
        </Typography>
        <BalanceYears balance={balance} />
      </Card>
      {!balance.comparable && (
        <Alert
          severity="warning"
          action={
            <Button component={Link} to="/criteriaSets" color="inherit" size="small">
              {word("setsOf")}
            </Button>
          }
        >
          {word("notComparable")}
        </Alert>
      )}
      <BalancePicture balance={balance} words={words} selected={place.show} onSelect={show} />
      <div ref={table} style={{ scrollMarginTop: 64 }}>
        <Section
          title={word("table")}
          flush
          action={
            <Stack direction="row" className="screen-only" sx={{ gap: 1 }}>
              <Button size="small" startIcon={<DownloadOutlined />} onClick={download}>
                {word("csv")}
              </Button>
              <Button size="small" startIcon={<PrintOutlined />} onClick={() => window.print()}>
                {word("print")}
              </Button>
            </Stack>
          }
        >
          <BalanceTable
            balance={balance}
            words={words}
            show={place.show}
            onShowAll={() => place.goTo({ show: null })}
          />
        </Section>
      </div>
      <BalanceCauses balance={balance} words={words} />
    </>
  );
}
