import { Card } from "@mui/material";
import { permissionNames, permissions } from "@reform-ledger/domain";
import { useState } from "react";
import {
  AutocompleteArrayInput,
  required,
  SimpleForm,
  TextInput,
  Title,
  useNotify,
  useRedirect,
  useTranslate,
} from "react-admin";
import { graphqlClient } from "../app/client";
import { DayInput } from "../forms/DayInput";
import { SecretDialog } from "../people/SecretDialog";
import { isLedgerError } from "../providers/LedgerError";
import type { FormValues } from "../providers/resourceOperations";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { createApiKey } from "./apiKey.operations";

/** What a program can be held to: the permissions that an integrator has at all. */
const scopeChoices = permissionNames
  .filter((name) => "INTEGRATOR" in permissions[name].roles)
  .map((name) => ({ id: name, name }));

export function ApiKeyCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const unit = useHomeUnit();
  const [secret, setSecret] = useState<string | null>(null);

  const save = async ({ name, unitId, scopes, expiresOn }: FormValues) => {
    const input = {
      name: String(name),
      unitId: String(unitId),
      scopes: scopes as string[],
      expiresOn: String(expiresOn),
    };
    try {
      setSecret((await graphqlClient(createApiKey, { input })).createApiKey.key);
    } catch (error) {
      if (!isLedgerError(error)) throw error;
      notify(error.message, { type: "error" });
      return (error.body as { errors: FormValues }).errors;
    }
  };

  return (
    <Card sx={{ mt: 1 }}>
      <Title title={translate("resources.apiKeys.actions.create")} />
      <SimpleForm noValidate onSubmit={save} defaultValues={{ unitId: unit?.id }} sx={{ maxWidth: 720 }}>
        <TextInput source="name" validate={required()} />
        <UnitInput source="unitId" validate={required()} />
        <AutocompleteArrayInput source="scopes" choices={scopeChoices} validate={required()} />
        <DayInput source="expiresOn" validate={required()} />
      </SimpleForm>
      {secret && (
        <SecretDialog
          title="resources.apiKeys.name"
          explanation="resources.apiKeys.explanations.once"
          secret={secret}
          onClose={() => redirect("list", "apiKeys")}
        />
      )}
    </Card>
  );
}
