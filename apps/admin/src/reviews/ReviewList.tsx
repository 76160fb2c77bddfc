import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import { Button, Stack, Typography } from "@mui/material";
import type { CauseReviewRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput, ReferenceInput, SelectInput, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DateText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { DecimalText } from "../points/PointsText";
import { UnitInput } from "../units/UnitInput";
import { MinutesChip } from "./MinutesChip";

type Row = CauseReviewRowFragment;

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <UnitInput key="unit" source="unitSubtree" label="resources.reviews.fields.unitSubtree" />,
  <NumberInput key="year" source="year.eq" label="resources.reviews.fields.year" />,
  <ReferenceInput
    key="round"
    source="roundId.eq"
    reference="rounds"
    sort={{ field: "year", order: "DESC" }}
    perPage={100}
  >
    <SelectInput optionText="name" label="resources.reviews.fields.round" />
  </ReferenceInput>,
];

const columns = {
  heldOn: (review: Row) => review.heldOn,
  unit: (review: Row) => review.unit.name,
  year: (review: Row) => review.round.year,
  round: (review: Row) => review.round.name,
  place: (review: Row) => review.place,
  chair: (review: Row) => review.chair,
  attendees: (review: Row) => review.attendees,
  conclusions: (review: Row) => review.conclusions,
  deductions: (review: Row) => review.deductions.totalCount,
  points: (review: Row) => review.points,
  minutes: (review: Row) => review.minutes !== null,
};

export function ReviewList() {
  return (
    <LedgerList<Row>
      resource="reviews"
      filters={filters}
      sort={{ field: "heldOn", order: "DESC" }}
      columns={columns}
      tools={<BoardButton />}
    >
      <RecordsView<Row> card={(review) => <ReviewCard review={review} />}>
        <DataTable.Col
          source="heldOn"
          sortByOrder="DESC"
          render={(review: Row) => <DateText value={review.heldOn} />}
        />
        <DataTable.Col source="unit" disableSort render={(review: Row) => review.unit.name} />
        <DataTable.Col source="year" disableSort render={(review: Row) => review.round.year} />
        <DataTable.Col source="chair" disableSort />
        <DataTable.Col
          source="deductions"
          disableSort
          render={(review: Row) => review.deductions.totalCount}
        />
        <DataTable.Col
          source="points"
          disableSort
          render={(review: Row) => <DecimalText value={review.points} decimals={2} />}
        />
        <DataTable.Col
          source="minutes"
          disableSort
          render={(review: Row) => <MinutesChip review={review} />}
        />
      </RecordsView>
    </LedgerList>
  );
}

function BoardButton() {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/reviews/board" size="small" startIcon={<GroupsOutlined />}>
      {translate("reviewBoard.title")}
    </Button>
  );
}

function ReviewCard({ review }: { review: Row }) {
  const { heldOn, unit, round, conclusions } = review;
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Typography variant="subtitle2">
        {formatDate(heldOn)} · {unit.name}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <MinutesChip review={review} />
        <Typography variant="body2" component="span">
          {round.year} · <DecimalText value={review.points} decimals={2} />
        </Typography>
      </Stack>
      <Typography variant="body2" color="textSecondary" noWrap>
        {conclusions}
      </Typography>
    </Stack>
  );
}
