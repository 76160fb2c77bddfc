import type { CauseReviewDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DateText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { RecordDocument } from "../evidence/RecordDocument";
import { EditRecordButton } from "../records/EditRecordButton";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { DeleteReviewButton } from "./DeleteReviewButton";
import { MinutesChip } from "./MinutesChip";
import { ReviewedDeductions } from "./ReviewedDeductions";

export function ReviewShow() {
  return (
    <RecordPage<CauseReviewDetailFragment>
      resource="reviews"
      title={({ unit, heldOn }) => `${unit.name} · ${formatDate(heldOn)}`}
    >
      {(review) => <ReviewPage review={review} />}
    </RecordPage>
  );
}

function ReviewPage({ review }: { review: CauseReviewDetailFragment }) {
  const translate = useTranslate();
  const can = new Set(review.viewerCan);
  return (
    <>
      <PageHeader
        title={`${review.unit.name} · ${formatDate(review.heldOn)}`}
        chips={<MinutesChip review={review} />}
        actions={
          can.has("reviews.write") && (
            <>
              <EditRecordButton resource="reviews" record={review} />
              <DeleteReviewButton review={review} />
            </>
          )
        }
      />
      <Section title={translate("resources.reviews.sections.meeting")}>
        <MeetingFacts review={review} />
      </Section>
      <RecordDocument
        title={translate("resources.reviews.fields.minutes")}
        record={review}
        target={{ causeReviewId: review.id }}
        document={review.minutes}
        mayAttach={can.has("evidence.attach")}
        defaults={{ issuedOn: review.heldOn, issuer: review.unit.name }}
      />
      <ReviewedDeductions review={review} />
    </>
  );
}

function MeetingFacts({ review }: { review: CauseReviewDetailFragment }) {
  const { round, unit, heldOn, place, chair, attendees, conclusions, recordedBy } = review;
  return (
    <Facts
      facts={[
        {
          label: "resources.reviews.fields.unit",
          value: (
            <RecordLink resource="units" record={unit}>
              {unit.name}
            </RecordLink>
          ),
        },
        {
          label: "resources.reviews.fields.round",
          value: (
            <RecordLink resource="rounds" record={round}>
              {round.name}
            </RecordLink>
          ),
        },
        { label: "resources.reviews.fields.heldOn", value: <DateText value={heldOn} /> },
        { label: "resources.reviews.fields.place", value: place },
        { label: "resources.reviews.fields.chair", value: chair },
        { label: "resources.reviews.fields.attendees", value: attendees },
        { label: "resources.reviews.fields.conclusions", value: conclusions },
        { label: "resources.reviews.fields.recordedBy", value: recordedBy?.name },
      ]}
    />
  );
}
