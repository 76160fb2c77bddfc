import { Button, List, ListItem, ListItemButton, ListItemText } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { listPath } from "../lists/listPath";
import { useFixedPoints } from "../points/useFixedPoints";
import { Section } from "../records/Section";
import { reviewStandsQuery } from "./officeWork.operations";
import { reviewsLacking } from "./reviewsLacking";

const shownUnits = 6;

/** Units that lost points in the latest round and have not held a review. */
export function ReviewsLacking({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const { data } = useLedgerQuery(reviewStandsQuery, { unitId });
  const round = data?.assessments.nodes[0]?.round;
  if (!round) return null;
  const lacking = reviewsLacking(round.reviewStands);
  if (lacking.length === 0) return null;
  return (
    <Section
      title={`${translate("home.reviews.title", { round: round.name })} (${lacking.length})`}
      flush
      action={
        <Button size="small" component={Link} to={`/reviews/board?round=${round.id}`}>
          {translate("actions.viewAll")}
        </Button>
      }
    >
      <List disablePadding>
        {lacking.slice(0, shownUnits).map(({ unit, lost, uncoveredCount }) => (
          <ListItem key={unit.id} disablePadding>
            <ListItemButton
              component={Link}
              to={listPath("deductions", { year: { eq: round.year }, unitSubtree: unit.id })}
            >
              <ListItemText
                primary={unit.name}
                secondary={translate("home.reviews.stand", {
                  lost: fixed(lost),
                  smart_count: uncoveredCount,
                })}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
