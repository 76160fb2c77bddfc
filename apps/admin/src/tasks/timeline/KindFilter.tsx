import { Chip, Stack } from "@mui/material";
import type { TimelineEntryFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { inGroup, type KindGroup, kindGroups } from "./timelineKinds";

interface KindFilterProps {
  entries: readonly TimelineEntryFragment[];
  chosen: KindGroup | null;
  onChoose: (group: KindGroup | null) => void;
}

/** One kind of entries at a time; kinds that never came are not offered. */
export function KindFilter({ entries, chosen, onChoose }: KindFilterProps) {
  const translate = useTranslate();
  const offered = kindGroups.filter((group) => group === chosen || inGroup(entries, group).length > 0);
  if (offered.length < 2 && chosen === null) return null;
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate("taskPage.timeline.filter")}
      sx={{ gap: 1, flexWrap: "wrap", mb: 2 }}
    >
      {[null, ...offered].map((group) => (
        <Chip
          key={group ?? "ALL"}
          clickable
          component="button"
          type="button"
          aria-pressed={group === chosen}
          color={group === chosen ? "primary" : "default"}
          variant={group === chosen ? "filled" : "outlined"}
          label={translate(`taskPage.timeline.groups.${group ?? "ALL"}`)}
          onClick={() => onChoose(group)}
        />
      ))}
    </Stack>
  );
}
