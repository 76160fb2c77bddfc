import { Box, ButtonBase, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { listPath } from "../lists/listPath";
import { officeWorkQuery, reviewStandsQuery } from "./officeWork.operations";
import { reviewsLacking } from "./reviewsLacking";

interface Waiting {
  name: string;
  count: number;
  to: string;
}

/** Units that have not held a review of the latest round, and where to see them. */
function useReviewsLacking(unitId: string) {
  const { data } = useLedgerQuery(reviewStandsQuery, { unitId });
  const round = data?.assessments.nodes[0]?.round;
  return {
    count: round ? reviewsLacking(round.reviewStands).length : 0,
    to: `/reviews/board?round=${round?.id ?? ""}`,
  };
}

/** What waits for an office; each figure leads to the rows behind it. */
export function OfficeWork({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(officeWorkQuery, { unitId });
  const reviews = useReviewsLacking(unitId);
  if (!data) return null;
  const tasks = (filter: object) => listPath("tasks", { unitSubtree: unitId, ...filter });
  const all: Waiting[] = [
    { name: "extensions", count: data.extensions.totalCount, to: tasks({ pendingExtension: true }) },
    { name: "submitted", count: data.submitted.totalCount, to: tasks({ status: { in: ["SUBMITTED"] } }) },
    { name: "questions", count: data.questions.totalCount, to: tasks({ hasOpenQuestion: true }) },
    { name: "handOvers", count: data.handOvers.length, to: "/handOvers" },
    { name: "reviews", count: reviews.count, to: reviews.to },
  ];
  const waiting = all.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <section aria-label={translate("home.office.title")}>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate("home.office.title")}
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: "none",
          display: "grid",
          gap: 1.5,
          gridTemplateColumns: {
            xs: "repeat(2, minmax(0, 1fr))",
            md: "repeat(auto-fit, minmax(150px, 1fr))",
          },
        }}
      >
        {waiting.map(({ name, count, to }) => (
          <Card component="li" key={name}>
            <ButtonBase
              component={Link}
              to={to}
              sx={{
                display: "flex",
                flexDirection: "column",
                alignItems: "flex-start",
                justifyContent: "flex-start",
                width: "100%",
                height: "100%",
                p: 1.5,
                textAlign: "left",
                "&:hover": { bgcolor: "action.hover" },
              }}
            >
              <Typography variant="h5" component="span">
                {count}
              </Typography>
              <Typography variant="body2" component="span">
                {translate(`home.office.${name}`)}
              </Typography>
            </ButtonBase>
          </Card>
        ))}
      </Box>
    </section>
  );
}
