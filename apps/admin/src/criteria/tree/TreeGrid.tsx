import { Box } from "@mui/material";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import type { TreeRow } from "./criteriaTree";
import { NewCriterionRow } from "./NewCriterionRow";
import { useTree } from "./TreeContext";
import { TreeRowView } from "./TreeRowView";
import { useTreeKeys } from "./useTreeKeys";

interface TreeGridProps {
  shown: readonly TreeRow[];
  /** While searching, everything that is shown is open. */
  isSearching: boolean;
}

export function TreeGrid({ shown, isSearching }: TreeGridProps) {
  const translate = useTranslate();
  const tree = useTree();
  const onKeyDown = useTreeKeys(shown);
  const areas = shown.filter(({ depth }) => depth === 0);
  const startsAnArea = tree.newPlace?.parentId === null && tree.newPlace.afterId === null;
  return (
    <Box role="treegrid" aria-label={translate("resources.criteriaSets.sections.tree")} sx={{ pb: 1 }}>
      {areas.map((area, index) => (
        <Box role="rowgroup" key={area.criterion.id}>
          {shown
            .filter(({ areaId }) => areaId === area.criterion.id)
            .map((row) => (
              <Fragment key={row.criterion.id}>
                <TreeRowView
                  row={row}
                  isOpen={isSearching || !tree.closed.has(row.criterion.id)}
                  isFirst={index === 0 && row.depth === 0}
                  onKeyDown={(event) => onKeyDown(row, event)}
                />
                {isNewAfter(tree, shown, row) && tree.newPlace && (
                  <NewCriterionRow place={tree.newPlace} depth={depthOf(tree.rows, tree.newPlace.parentId)} />
                )}
              </Fragment>
            ))}
        </Box>
      ))}
      {startsAnArea && tree.newPlace && (
        <Box role="rowgroup">
          <NewCriterionRow place={tree.newPlace} depth={0} />
        </Box>
      )}
    </Box>
  );
}

const depthOf = (rows: readonly TreeRow[], parentId: string | null) =>
  (rows.find(({ criterion }) => criterion.id === parentId)?.depth ?? -1) + 1;

/** A new sibling is written after the last shown row of the one before it, a first child after its parent. */
function isNewAfter(
  {
    newPlace,
    rows,
  }: { newPlace: { parentId: string | null; afterId: string | null } | null; rows: readonly TreeRow[] },
  shown: readonly TreeRow[],
  row: TreeRow,
): boolean {
  if (!newPlace) return false;
  const before = newPlace.afterId ?? newPlace.parentId;
  if (before === null) return false;
  const index = shown.findIndex(({ criterion }) => criterion.id === before);
  if (index < 0) return false;
  const start = shown[index];
  const end = shown.findIndex((other, at) => at > index && other.depth <= (start?.depth ?? 0));
  const last = shown[(end < 0 ? shown.length : end) - 1];
  return rows.length > 0 && last?.criterion.id === row.criterion.id;
}
