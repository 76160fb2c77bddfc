import { MenuItem, Stack, TextField } from "@mui/material";
import { noticeReasons } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { FilterToggle } from "../../lists/FilterToggle";
import type { InboxPlace } from "./inboxFilter";

interface InboxFiltersProps {
  place: InboxPlace;
  unreadCount: number;
  onChange: (change: Partial<InboxPlace>) => void;
}

export function InboxFilters({ place, unreadCount, onChange }: InboxFiltersProps) {
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1.5, alignItems: { sm: "center" } }}>
      <FilterToggle
        label={translate("resources.notices.show")}
        options={[
          { id: "all", text: translate("resources.notices.all") },
          { id: "unread", text: translate("resources.notices.unreadOnly", { count: unreadCount }) },
        ]}
        chosen={place.unread ? "unread" : "all"}
        onChoose={(shown) => onChange({ unread: shown === "unread" })}
      />
      <TextField
        select
        label={translate("resources.notices.fields.reason")}
        value={place.reason ?? ""}
        onChange={({ target }) =>
          onChange({ reason: noticeReasons.find((reason) => reason === target.value) ?? null })
        }
        sx={{ maxWidth: { sm: 280 } }}
      >
        <MenuItem value="">{translate("resources.notices.anyReason")}</MenuItem>
        {noticeReasons.map((reason) => (
          <MenuItem key={reason} value={reason}>
            {translate(`resources.notices.reason.${reason}`)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
