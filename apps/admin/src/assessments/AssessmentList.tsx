import { Stack, Typography } from "@mui/material";
import type { AssessmentRowFragment } from "@reform-ledger/api-types";
import { DataTable, NumberInput } from "react-admin";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { SearchBox } from "../lists/SearchBox";
import { PercentText, PointsText } from "../points/PointsText";
import { UnitInput } from "../units/UnitInput";

const filters = [
  <SearchBox key="search" source="search" alwaysOn />,
  <NumberInput key="year" source="year.eq" label="resources.assessments.fields.year" />,
  <UnitInput key="unit" source="unitSubtree" label="resources.assessments.fields.unit" />,
];

const columns = {
  unit: (assessment: AssessmentRowFragment) => assessment.unit.name,
  year: (assessment: AssessmentRowFragment) => assessment.round.year,
  total: (assessment: AssessmentRowFragment) => assessment.total.points,
  percent: (assessment: AssessmentRowFragment) => assessment.total.percent,
  lost: (assessment: AssessmentRowFragment) => assessment.total.lost,
  grade: (assessment: AssessmentRowFragment) => assessment.grade,
  rank: (assessment: AssessmentRowFragment) => assessment.published?.rank,
};

const rankOf = ({ published }: AssessmentRowFragment) =>
  published?.rank ? `${published.rank}/${published.rankOf}` : "–";

export function AssessmentList() {
  return (
    <LedgerList<AssessmentRowFragment>
      resource="assessments"
      filters={filters}
      sort={{ field: "year", order: "DESC" }}
      columns={columns}
    >
      <RecordsView<AssessmentRowFragment>
        card={(assessment) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">
              {assessment.unit.name} · {assessment.round.year}
            </Typography>
            <Typography variant="body2">
              <PointsText points={assessment.total.points} max={assessment.total.max} /> ·{" "}
              {rankOf(assessment)}
            </Typography>
          </Stack>
        )}
      >
        <DataTable.Col source="unit" render={(assessment) => assessment.unit.name} />
        <DataTable.Col source="year" render={(assessment) => assessment.round.year} />
        <DataTable.Col
          source="total"
          disableSort
          render={({ total }) => <PointsText points={total.points} max={total.max} />}
        />
        <DataTable.Col
          source="percent"
          disableSort
          render={({ total }) => <PercentText percent={total.percent} />}
        />
        <DataTable.Col source="grade" disableSort render={(assessment) => assessment.grade ?? "–"} />
        <DataTable.Col
          source="rank"
          disableSort
          render={(assessment) => rankOf(assessment as AssessmentRowFragment)}
        />
      </RecordsView>
    </LedgerList>
  );
}
