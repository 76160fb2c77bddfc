import type { ApiKeyRowFragment } from "@reform-ledger/api-types";
import { ActionButton } from "../actions/ActionButton";
import { revokeApiKey } from "./apiKey.operations";

export function RevokeApiKeyButton({ apiKey }: { apiKey: ApiKeyRowFragment }) {
  return (
    <ActionButton
      resource="apiKeys"
      record={{ id: apiKey.id, version: 0 }}
      label="resources.apiKeys.actions.revoke"
      explanation="resources.apiKeys.explanations.revoke"
      done="resources.apiKeys.done.revoke"
      variant="text"
      color="error"
      document={revokeApiKey}
      toInput={() => ({ keyId: apiKey.id })}
    />
  );
}
