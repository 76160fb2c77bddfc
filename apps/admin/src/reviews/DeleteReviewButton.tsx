import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import type { CauseReviewDetailFragment } from "@reform-ledger/api-types";
import { useRedirect } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { ReasonInput } from "../forms/ReasonInput";
import { deleteCauseReview } from "./review.operations";

export function DeleteReviewButton({ review }: { review: CauseReviewDetailFragment }) {
  const redirect = useRedirect();
  return (
    <ActionButton
      resource="reviews"
      record={review}
      label="resources.reviews.actions.delete"
      explanation="resources.reviews.explanations.delete"
      done="resources.reviews.done.delete"
      icon={<DeleteOutlined />}
      variant="text"
      color="error"
      document={deleteCauseReview}
      toInput={({ reason }, expectedVersion) => ({
        reviewId: review.id,
        expectedVersion,
        reason: String(reason),
      })}
      onDone={() => redirect("list", "reviews")}
    >
      <ReasonInput />
    </ActionButton>
  );
}
