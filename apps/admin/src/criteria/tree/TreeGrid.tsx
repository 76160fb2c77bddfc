import { Box } from "@mui/material";
import { Fragment } from "react";
import { useEvent, useTranslate } from "react-admin";
import type { TreeRow } from "./criteriaTree";
import { NewCriterionRow } from "./NewCriterionRow";
import { rowBeforeNew } from "./newPlace";
import { useTree } from "./TreeContext";
import { TreeRowView } from "./TreeRowView";
import { useTreeKeys } from "./useTreeKeys";

interface TreeGridProps {
  shown: readonly TreeRow[];
  /** While searching, everything that is shown is open. */
  isSearching: boolean;
  /** The row that the keyboard is on. */
  activeId: string | null;
}

export function TreeGrid({ shown, isSearching, activeId }: TreeGridProps) {
  const translate = useTranslate();
  const tree = useTree();
  const onKeyDown = useEvent(useTreeKeys(shown));
  const before = rowBeforeNew(tree.newPlace, shown);
  const isShown = shown.some(({ criterion }) => criterion.id === activeId);
  const reachable = isShown ? activeId : shown[0]?.criterion.id;
  const areas = shown.filter(({ depth }) => depth === 0);
  const startsAnArea = tree.newPlace?.parentId === null && tree.newPlace.afterId === null;
  return (
    <Box role="treegrid" aria-label={translate("resources.criteriaSets.sections.tree")} sx={{ pb: 1 }}>
      {areas.map((area) => (
        <Box role="rowgroup" key={area.criterion.id}>
          {shown
            .filter(({ areaId }) => areaId === area.criterion.id)
            .map((row) => (
              <Fragment key={row.criterion.id}>
                <TreeRowView
                  row={row}
                  isOpen={isSearching || !tree.closed.has(row.criterion.id)}
                  isActive={row.criterion.id === reachable}
                  onKeyDown={onKeyDown}
                />
                {row.criterion.id === before && tree.newPlace && (
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
