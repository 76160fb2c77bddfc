import { Card, CardActionArea, Stack, Typography } from "@mui/material";
import type { CauseReviewDetailFragment } from "@reform-ledger/api-types";
import { useCreatePath, useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DeductionCard } from "../deductions/list/DeductionCard";
import { formatDecimal } from "../points/formatPoints";
import { Section } from "../records/Section";

/** The lost points that the review went over, each with where it stands now. */
export function ReviewedDeductions({ review }: { review: CauseReviewDetailFragment }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [locale] = useLocaleState();
  const { nodes, totalCount } = review.deductions;
  return (
    <Section
      title={`${translate("resources.reviews.sections.deductions")} (${formatDecimal(review.points, locale, 2)})`}
    >
      <Stack
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: "none",
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {nodes.map((deduction) => (
          <Card key={deduction.id} component="li">
            <CardActionArea
              component={Link}
              to={createPath({ resource: "deductions", type: "show", id: deduction.id })}
              sx={{ p: 1.5, height: "100%" }}
            >
              <DeductionCard deduction={deduction} />
            </CardActionArea>
          </Card>
        ))}
      </Stack>
      {totalCount > nodes.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate("resources.reviews.explanations.more", { count: totalCount - nodes.length })}
        </Typography>
      )}
    </Section>
  );
}
