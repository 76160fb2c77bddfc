import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import { Box, Button, Stack, Typography } from "@mui/material";
import type { DeductionDetailFragment, DeductionReviewFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDate } from "../../dates/formatDate";
import { listPath } from "../../lists/listPath";
import { RecordLink } from "../../records/RecordLink";
import { Section } from "../../records/Section";

interface ReviewsSectionProps {
  deduction: DeductionDetailFragment;
  /** The way to a new review, for who may record one. */
  recordPath: string | null;
}

/** Meetings that went over why it was lost, with their minutes one click away. */
export function ReviewsSection({ deduction: { id, reviews }, recordPath }: ReviewsSectionProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate("deductionPage.reviews.title")}
      action={
        recordPath && (
          <Button component={Link} to={recordPath} size="small">
            {translate("deductionPage.reviews.record")}
          </Button>
        )
      }
    >
      {reviews.nodes.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate("deductionPage.reviews.none")}
        </Typography>
      )}
      <Stack component="ul" sx={{ m: 0, p: 0, gap: 1.5, listStyle: "none" }}>
        {reviews.nodes.map((review) => (
          <ReviewItem key={review.id} review={review} />
        ))}
      </Stack>
      {reviews.totalCount > reviews.nodes.length && (
        <Button component={Link} to={listPath("reviews", { deductionId: { eq: id } })} size="small">
          {translate("deductionPage.reviews.all", { count: reviews.totalCount })}
        </Button>
      )}
    </Section>
  );
}

function ReviewItem({ review }: { review: DeductionReviewFragment }) {
  const { heldOn, unit, chair, conclusions, minutes } = review;
  return (
    <Box component="li">
      <Typography variant="body2">
        <RecordLink resource="reviews" record={review}>
          {formatDate(heldOn)} · {unit.name}
        </RecordLink>{" "}
        · {chair}
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{
          display: "-webkit-box",
          overflow: "hidden",
          WebkitLineClamp: 3,
          WebkitBoxOrient: "vertical",
          overflowWrap: "anywhere",
        }}
      >
        {conclusions}
      </Typography>
      <MinutesLink minutes={minutes} />
    </Box>
  );
}

/** Only addresses of the web become links: a stored "javascript:" stays plain text. */
const addressOf = ({ id, fileName, url }: NonNullable<DeductionReviewFragment["minutes"]>) =>
  fileName ? `/files/${id}` : url && /^https?:\/\//i.test(url) ? url : null;

function MinutesLink({ minutes }: Pick<DeductionReviewFragment, "minutes">) {
  const translate = useTranslate();
  const address = minutes && addressOf(minutes);
  if (!address) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate("deductionPage.reviews.noMinutes")}
      </Typography>
    );
  }
  return (
    <Button href={address} target="_blank" rel="noreferrer" size="small" startIcon={<DescriptionOutlined />}>
      {translate("deductionPage.reviews.minutes")}
    </Button>
  );
}
