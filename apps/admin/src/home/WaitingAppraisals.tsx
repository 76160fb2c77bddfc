import RuleOutlined from "@mui/icons-material/RuleOutlined";
import { Box, Button, Card, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { RoundDeadline } from "./RoundDeadline";
import { awaitingAppraisalQuery } from "./roundWork.operations";

/** How many scores wait for the person to appraise them, and until when. */
export function WaitingAppraisals() {
  const translate = useTranslate();
  const { data } = useLedgerQuery(awaitingAppraisalQuery, {});
  const count = data?.waiting.totalCount ?? 0;
  if (!data || count === 0) return null;
  return (
    <Card component="section" aria-label={translate("home.appraisals.title")} sx={{ p: 2 }}>
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, alignItems: { sm: "center" } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h6" component="h2">
            {translate("home.appraisals.title")}
          </Typography>
          <Typography variant="body2">
            {translate("resources.appraisals.left", { smart_count: count })}
          </Typography>
          {data.assessmentRounds.nodes.map((round) => (
            <RoundDeadline key={round.id} round={round} />
          ))}
        </Box>
        <Button
          component={Link}
          to="/appraisals"
          variant="contained"
          size="large"
          startIcon={<RuleOutlined />}
        >
          {translate("home.appraisals.start")}
        </Button>
      </Stack>
    </Card>
  );
}
