import CloseOutlined from "@mui/icons-material/CloseOutlined";
import { Box, Drawer, IconButton, Stack, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { focusRow, useTree } from "../tree/TreeContext";
import { CriterionFacts } from "./CriterionFacts";
import { CriterionForm } from "./CriterionForm";

/** The form fills the drawer, so that its buttons stay at the bottom. */
const paperLayout = {
  width: { xs: "100%", sm: 620 },
  "& form": { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
};

/** The criterion of the address, beside its tree. */
export function CriterionDrawer() {
  const translate = useTranslate();
  const titleId = useId();
  const { rows, mayWrite, open } = useTree();
  const [params] = useSearchParams();
  const row = rows.find(({ criterion }) => criterion.id === params.get("criterion"));
  const close = () => {
    open(null);
    if (row) setTimeout(() => focusRow(row.criterion.id), 0);
  };
  return (
    <Drawer
      anchor="right"
      open={row !== undefined}
      onClose={close}
      slotProps={{
        paper: { "aria-labelledby": titleId, role: "dialog", sx: paperLayout },
      }}
    >
      {row && (
        <>
          <Stack
            direction="row"
            sx={{ p: 2, pb: 1, gap: 1, alignItems: "flex-start", borderBottom: 1, borderColor: "divider" }}
          >
            <Typography
              id={titleId}
              variant="h6"
              component="h2"
              sx={{ flexGrow: 1, overflowWrap: "anywhere" }}
            >
              {row.criterion.code}. {row.criterion.name}
            </Typography>
            <IconButton aria-label={translate("ra.action.close")} onClick={close}>
              <CloseOutlined />
            </IconButton>
          </Stack>
          {mayWrite ? (
            <CriterionForm key={row.criterion.id} row={row} onClose={close} />
          ) : (
            <Box sx={{ p: 2, overflowY: "auto" }} tabIndex={0}>
              <CriterionFacts row={row} />
            </Box>
          )}
        </>
      )}
    </Drawer>
  );
}
