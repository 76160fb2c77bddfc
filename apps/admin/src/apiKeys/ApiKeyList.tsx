import { Chip, Stack, Typography } from "@mui/material";
import type { ApiKeyRowFragment } from "@reform-ledger/api-types";
import { DataTable, useTranslate } from "react-admin";
import { DateTimeText } from "../dates/DateText";
import { LedgerList } from "../lists/LedgerList";
import { RecordsView } from "../lists/RecordsView";
import { RevokeApiKeyButton } from "./RevokeApiKeyButton";

const columns = {
  name: (key: ApiKeyRowFragment) => key.name,
  unit: (key: ApiKeyRowFragment) => key.unit.name,
  scopes: (key: ApiKeyRowFragment) => key.scopes.join(" "),
  expiresAt: (key: ApiKeyRowFragment) => key.expiresAt,
  lastUsedAt: (key: ApiKeyRowFragment) => key.lastUsedAt,
  enabled: (key: ApiKeyRowFragment) => key.enabled,
};

export function ApiKeyList() {
  const translate = useTranslate();
  return (
    <LedgerList<ApiKeyRowFragment> resource="apiKeys" columns={columns}>
      <RecordsView<ApiKeyRowFragment>
        rowClick={false}
        card={(key) => (
          <Stack sx={{ gap: 0.5 }}>
            <Typography variant="subtitle2">{key.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {key.unit.name} · {key.start}… · <DateTimeText value={key.expiresAt} />
            </Typography>
            <KeyState apiKey={key} />
          </Stack>
        )}
      >
        <DataTable.Col source="name" disableSort />
        <DataTable.Col source="unit" disableSort render={({ unit }) => unit.name} />
        <DataTable.Col source="start" disableSort render={({ start }) => <code>{start}…</code>} />
        <DataTable.Col source="scopes" disableSort render={({ scopes }) => scopes.join(", ")} />
        <DataTable.Col
          source="expiresAt"
          disableSort
          render={({ expiresAt }) => <DateTimeText value={expiresAt} />}
        />
        <DataTable.Col
          source="lastUsedAt"
          disableSort
          render={({ lastUsedAt }) => <DateTimeText value={lastUsedAt} />}
        />
        <DataTable.Col
          label={translate("lists.actions")}
          render={(key) => <KeyState apiKey={key as ApiKeyRowFragment} />}
        />
      </RecordsView>
    </LedgerList>
  );
}

function KeyState({ apiKey }: { apiKey: ApiKeyRowFragment }) {
  const translate = useTranslate();
  if (apiKey.enabled) return <RevokeApiKeyButton apiKey={apiKey} />;
  return (
    <Chip
      size="small"
      variant="outlined"
      label={translate("resources.apiKeys.revoked")}
      sx={{ alignSelf: "flex-start" }}
    />
  );
}
