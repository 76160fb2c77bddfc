import { Box, Typography } from "@mui/material";
import { ActionDialog } from "../../actions/ActionDialog";
import { deleteCriterion } from "../criterionActs.operations";
import { branchOf, type TreeRow } from "./criteriaTree";
import { useTree } from "./TreeContext";

/** What lies beneath goes too; the question says so. */
export function RemoveCriterionDialog({ row }: { row: TreeRow }) {
  const tree = useTree();
  const { criterion, isLeaf } = row;
  return (
    <ActionDialog
      resource="criteria"
      record={criterion}
      label="resources.criteria.tree.removeTitle"
      explanation={`resources.criteria.tree.${isLeaf ? "removeExplained" : "removeBranchExplained"}`}
      submitLabel="resources.criteria.tree.remove"
      done="resources.criteria.tree.removed"
      color="error"
      document={deleteCriterion}
      toInput={(_values, expectedVersion) => ({
        criterionId: criterion.id,
        expectedVersion,
        withChildren: !isLeaf,
      })}
      onClose={() => tree.askRemoval(null)}
    >
      <RemovedNames row={row} />
    </ActionDialog>
  );
}

function RemovedNames({ row }: { row: TreeRow }) {
  const { rows } = useTree();
  const branch = branchOf(rows, row.criterion.id);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 280, overflowY: "auto" }} tabIndex={0}>
      {rows
        .filter(({ criterion }) => branch.has(criterion.id))
        .map(({ criterion }) => (
          <Typography key={criterion.id} component="li" variant="body2">
            {criterion.code}. {criterion.name}
          </Typography>
        ))}
    </Box>
  );
}
