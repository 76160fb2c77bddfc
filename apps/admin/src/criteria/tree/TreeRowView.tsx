import ChevronRightOutlined from "@mui/icons-material/ChevronRightOutlined";
import ExpandMoreOutlined from "@mui/icons-material/ExpandMoreOutlined";
import { Box, IconButton, Link, Stack, Typography } from "@mui/material";
import { type KeyboardEvent, memo } from "react";
import { useTranslate } from "react-admin";
import { DecimalText } from "../../points/PointsText";
import { CriterionMarks } from "./CriterionMarks";
import type { TreeRow } from "./criteriaTree";
import { RowMenu } from "./RowMenu";
import { SumText } from "./SumText";
import { rowElementId, useTree } from "./TreeContext";

interface TreeRowViewProps {
  row: TreeRow;
  isOpen: boolean;
  isActive: boolean;
  onKeyDown: (row: TreeRow, event: KeyboardEvent) => void;
}

/** One criterion of the tree; an area stays at the top of the window while its criteria pass beneath it. */
export const TreeRowView = memo(function TreeRowView(props: TreeRowViewProps) {
  const { row, isOpen, isActive, onKeyDown } = props;
  const tree = useTree();
  const { criterion, depth, place, siblings, isLeaf } = row;
  const tabIndex = isActive ? 0 : -1;
  return (
    <Box
      role="row"
      id={rowElementId(criterion.id)}
      aria-level={depth + 1}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-label={`${criterion.code}. ${criterion.name}`}
      {...(!isLeaf && { "aria-expanded": isOpen })}
      tabIndex={tabIndex}
      onFocus={() => tree.activate(criterion.id)}
      onKeyDown={(event) => onKeyDown(row, event)}
      sx={{ ...rowLayout(depth), ...(depth === 0 && areaLayout) }}
    >
      <Box role="gridcell" sx={{ gridArea: "fold", justifySelf: "end" }}>
        {!isLeaf && <FoldButton row={row} isOpen={isOpen} tabIndex={tabIndex} />}
      </Box>
      <Box role="gridcell" sx={{ gridArea: "name", minWidth: 0 }}>
        <Link
          component="button"
          type="button"
          tabIndex={tabIndex}
          underline="hover"
          color="inherit"
          onClick={() => tree.open(criterion.id)}
          sx={{ textAlign: "left", overflowWrap: "anywhere" }}
        >
          <Typography component="span" variant={depth === 0 ? "subtitle1" : "body2"}>
            <b>{criterion.code}.</b> {criterion.name}
          </Typography>
        </Link>
      </Box>
      <Box role="gridcell" sx={{ gridArea: "marks", minWidth: 0 }}>
        <CriterionMarks row={row} />
      </Box>
      <Box role="gridcell" sx={{ gridArea: "points", justifySelf: { lg: "end" } }}>
        <RowPoints row={row} />
      </Box>
      <Box role="gridcell" sx={{ gridArea: "menu" }}>
        {tree.mayWrite && <RowMenu row={row} tabIndex={tabIndex} />}
      </Box>
    </Box>
  );
});

/** Deeper criteria begin further right; what follows their names stays in its column. */
const rowLayout = (depth: number) => ({
  display: "grid",
  columnGap: 1,
  alignItems: "center",
  minHeight: 52,
  py: 0.75,
  pl: { xs: 0.5, sm: 1 },
  pr: 0.5,
  borderTop: 1,
  borderColor: "divider",
  bgcolor: "background.paper",
  outlineOffset: -2,
  scrollMarginTop: 130,
  gridTemplateColumns: {
    xs: `${32 + depth * 8}px minmax(0, 1fr) 40px`,
    lg: `${32 + depth * 24}px minmax(0, 1fr) 320px 160px 40px`,
  },
  gridTemplateAreas: {
    xs: '"fold name menu" ". points menu" ". marks marks"',
    lg: '"fold name marks points menu"',
  },
});

const areaLayout = {
  position: "sticky",
  top: 56,
  zIndex: 2,
  boxShadow: "0 1px 0 0 var(--mui-palette-divider, #8883)",
};

function FoldButton({ row, isOpen, tabIndex }: { row: TreeRow; isOpen: boolean; tabIndex: number }) {
  const translate = useTranslate();
  const tree = useTree();
  const label = translate(`resources.criteria.tree.${isOpen ? "fold" : "unfold"}`, {
    code: row.criterion.code,
  });
  return (
    <IconButton
      size="small"
      tabIndex={tabIndex}
      aria-label={label}
      onClick={() => tree.toggle(row.criterion.id)}
      sx={{ minWidth: 32, minHeight: 32, p: 0 }}
    >
      {isOpen ? <ExpandMoreOutlined /> : <ChevronRightOutlined />}
    </IconButton>
  );
}

function RowPoints({ row: { criterion, sum } }: { row: TreeRow }) {
  const translate = useTranslate();
  return (
    <Stack
      sx={{ flexDirection: { xs: "row", lg: "column" }, columnGap: 1.5, alignItems: { lg: "flex-end" } }}
    >
      <Typography variant="subtitle2" component="span" sx={{ whiteSpace: "nowrap" }}>
        <DecimalText value={criterion.maxPoints} /> {translate("points.points")}
      </Typography>
      {sum && <SumText figure={sum} label="resources.criteria.tree.sumBeneath" />}
    </Stack>
  );
}
