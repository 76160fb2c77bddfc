import { Card } from "@mui/material";
import { useState } from "react";
import { required, SimpleForm, TextInput, Title, useRedirect, useTranslate } from "react-admin";
import { graphqlClient } from "../app/client";
import { DayInput } from "../forms/DayInput";
import { SaveToolbar } from "../forms/SaveToolbar";
import { useRefusal } from "../forms/useRefusal";
import { SecretDialog } from "../people/SecretDialog";
import type { FormValues } from "../providers/resourceOperations";
import { UnitInput } from "../units/UnitInput";
import { useHomeUnit } from "../viewer/useViewer";
import { createApiKey } from "./apiKey.operations";
import { ScopesInput } from "./ScopesInput";

export function ApiKeyCreate() {
  const translate = useTranslate();
  const refusal = useRefusal();
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
      return refusal(error);
    }
  };

  return (
    <Card sx={{ mt: 1 }}>
      <Title title={translate("resources.apiKeys.actions.create")} />
      <SimpleForm
        noValidate
        onSubmit={save}
        defaultValues={{ unitId: unit?.id }}
        toolbar={<SaveToolbar />}
        sx={{ maxWidth: 720 }}
      >
        <TextInput source="name" validate={required()} />
        <UnitInput source="unitId" validate={required()} />
        <ScopesInput />
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
