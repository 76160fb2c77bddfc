import { Alert, Box, Skeleton } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { CriterionDrawer } from "../drawer/CriterionDrawer";
import { ReadinessPanel } from "../sets/ReadinessPanel";
import { shownRows, type TreeRow } from "./criteriaTree";
import { MoveToDialog } from "./MoveToDialog";
import { RemoveCriterionDialog } from "./RemoveCriterionDialog";
import { TreeContext } from "./TreeContext";
import { TreeGrid } from "./TreeGrid";
import { TreeToolbar } from "./TreeToolbar";
import { useTreeState } from "./useTreeState";

interface CriteriaTreeProps {
  set: CriteriaSetRowFragment;
  rows: readonly TreeRow[];
  isPending: boolean;
  mayWrite: boolean;
}

/** The set's criteria: read by everybody, changed in place while the set is a draft. */
export function CriteriaTree({ set, rows, isPending, mayWrite }: CriteriaTreeProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState("");
  const { tree, activeId, dialogs, foldAll, reveal } = useTreeState(set, rows, mayWrite, () => setSearch(""));
  const shown = shownRows(rows, tree.closed, search);
  return (
    <TreeContext value={tree}>
      {mayWrite && <ReadinessPanel set={set} onSelect={reveal} />}
      <Box component="section" aria-label={translate("resources.criteriaSets.sections.tree")} sx={card}>
        <TreeToolbar search={search} onSearch={setSearch} onFold={foldAll} />
        {isPending && rows.length === 0 && <Skeleton variant="rounded" height={240} sx={{ m: 2 }} />}
        {!isPending && rows.length === 0 && !tree.newPlace && (
          <Alert severity="info" sx={{ m: 2, mt: 0 }}>
            {translate("resources.criteriaSets.sections.noCriteria")}
          </Alert>
        )}
        {search !== "" && shown.length === 0 && (
          <Alert severity="info" sx={{ m: 2, mt: 0 }}>
            {translate("resources.criteria.tree.noHit")}
          </Alert>
        )}
        {(shown.length > 0 || tree.newPlace) && (
          <TreeGrid shown={shown} isSearching={search !== ""} activeId={activeId} />
        )}
      </Box>
      <CriterionDrawer />
      {dialogs.moving && <MoveToDialog row={dialogs.moving} />}
      {dialogs.removing && <RemoveCriterionDialog row={dialogs.removing} />}
    </TreeContext>
  );
}

/** Not a Card, which would clip what stays at the top of the window. */
const card = { border: 1, borderColor: "divider", borderRadius: 1, bgcolor: "background.paper", minWidth: 0 };
