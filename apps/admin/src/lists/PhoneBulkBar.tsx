import CloseIcon from "@mui/icons-material/Close";
import { Box, IconButton, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useListContext, useTranslate } from "react-admin";
import { PhoneActionBar, PhoneActionSpace } from "../actions/PhoneActionBar";

/** What is chosen on a phone and what may be done with it, above the bottom navigation. */
export function PhoneBulkBar({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <>
      <PhoneActionSpace height={140} />
      <PhoneActionBar>
        <Box sx={{ width: "100%" }}>
          <Stack direction="row" sx={{ alignItems: "center", justifyContent: "space-between" }}>
            <Typography variant="subtitle2" aria-live="polite">
              {translate("ra.action.bulk_actions", { smart_count: selectedIds.length })}
            </Typography>
            <IconButton aria-label={translate("ra.action.unselect")} onClick={() => onUnselectItems()}>
              <CloseIcon />
            </IconButton>
          </Stack>
          <Stack
            direction="row"
            sx={{
              gap: 1,
              flexWrap: "wrap",
              "& > button": { flex: "1 1 0", minHeight: 48 },
              "& .MuiButton-startIcon": { display: "none" },
            }}
          >
            {children}
          </Stack>
        </Box>
      </PhoneActionBar>
    </>
  );
}
