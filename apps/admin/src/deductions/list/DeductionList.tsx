import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import { Button, Typography } from "@mui/material";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { DataTable, useTranslate } from "react-admin";
import { Link } from "react-router";
import { LedgerList } from "../../lists/LedgerList";
import { RecordsView } from "../../lists/RecordsView";
import { PointsText } from "../../points/PointsText";
import { useActor } from "../../viewer/useViewer";
import { mayOpen } from "../../viewer/viewer";
import { DeductionBulkActions } from "../bulk/DeductionBulkActions";
import { DeductionStatusChip } from "../DeductionStatusChip";
import { DeductionCard } from "./DeductionCard";
import { deductionColumns } from "./deductionColumns";
import { deductionFilters } from "./deductionFilters";

type Row = DeductionRowFragment;

export function DeductionList() {
  return (
    <LedgerList<Row>
      resource="deductions"
      filters={deductionFilters}
      sort={{ field: "points", order: "DESC" }}
      columns={deductionColumns}
      tools={<BoardLink />}
    >
      <RecordsView<Row>
        bulkActionButtons={<DeductionBulkActions />}
        card={(deduction) => <DeductionCard deduction={deduction} />}
      >
        <DataTable.Col
          source="criterion"
          cellSx={() => ({ minWidth: 220 })}
          render={(deduction: Row) => `${deduction.criterion.code}. ${deduction.criterion.name}`}
        />
        <DataTable.Col
          source="points"
          sortByOrder="DESC"
          render={(deduction: Row) => (
            <PointsText points={deduction.points} max={deduction.criterion.maxPoints} />
          )}
        />
        <DataTable.Col
          source="status"
          render={(deduction: Row) => <DeductionStatusChip status={deduction.status} />}
        />
        <DataTable.Col
          source="cause"
          disableSort
          cellSx={() => ({ minWidth: 160 })}
          render={(deduction: Row) => <CauseCell deduction={deduction} />}
        />
        <DataTable.Col
          source="unit"
          disableSort
          cellSx={() => ({ minWidth: 150 })}
          render={(deduction: Row) => deduction.assessment?.unit.name}
        />
        <DataTable.Col source="year" render={(deduction: Row) => deduction.assessment?.round.year} />
      </RecordsView>
    </LedgerList>
  );
}

/** Why it was lost, and below it who answers for it where that is another unit. */
function CauseCell({ deduction: { cause, responsibleUnit, assessment } }: { deduction: Row }) {
  const isOther = responsibleUnit && responsibleUnit.id !== assessment?.unit.id;
  return (
    <>
      {cause?.name ?? "–"}
      {isOther && (
        <Typography variant="body2" color="textSecondary">
          {responsibleUnit.name}
        </Typography>
      )}
    </>
  );
}

/** The way to who has not reviewed yet why it lost points. */
function BoardLink() {
  const translate = useTranslate();
  if (!mayOpen(useActor(), "reviews")) return null;
  return (
    <Button component={Link} to="/reviews/board" size="small" startIcon={<GroupsOutlined />}>
      {translate("reviewBoard.title")}
    </Button>
  );
}
