import { Card } from "@mui/material";
import { useState } from "react";
import { email, required, SimpleForm, TextInput, Title, useRedirect, useTranslate } from "react-admin";
import { graphqlClient } from "../app/client";
import { forgetDraft } from "../drafts/draftStore";
import { FormDraft } from "../drafts/FormDraft";
import { useDraftName } from "../drafts/useDraftName";
import { SaveToolbar } from "../forms/SaveToolbar";
import { useRefusal } from "../forms/useRefusal";
import type { FormValues } from "../providers/resourceOperations";
import { MembershipInputs, membershipInput } from "./MembershipInputs";
import { createPerson } from "./person.operations";
import { SecretDialog } from "./SecretDialog";

/** Enters a person with a first role; the password that is made up is shown once. */
export function PersonCreate() {
  const translate = useTranslate();
  const refusal = useRefusal();
  const redirect = useRedirect();
  const draft = useDraftName("people.new");
  const [made, setMade] = useState<{ id: string; password: string } | null>(null);

  const save = async (values: FormValues) => {
    const input = {
      name: String(values.name),
      email: String(values.email),
      membership: membershipInput(values),
    };
    try {
      const { createPerson: answer } = await graphqlClient(createPerson, { input });
      forgetDraft(draft);
      if (answer.password) setMade({ id: answer.person.id, password: answer.password });
      else redirect("show", "people", answer.person.id);
    } catch (error) {
      return refusal(error);
    }
  };

  return (
    <Card sx={{ mt: 1 }}>
      <Title
        title={translate("ra.page.create", { name: translate("resources.people.name", { smart_count: 1 }) })}
      />
      <SimpleForm noValidate onSubmit={save} toolbar={<SaveToolbar />} sx={{ maxWidth: 720 }}>
        <FormDraft name={draft} />
        <TextInput source="name" label="resources.people.fields.name" validate={required()} />
        <TextInput
          source="email"
          type="email"
          label="resources.people.fields.email"
          validate={[required(), email()]}
        />
        <MembershipInputs />
      </SimpleForm>
      {made && (
        <SecretDialog
          title="resources.people.fields.password"
          explanation="resources.people.explanations.once"
          secret={made.password}
          onClose={() => redirect("show", "people", made.id)}
        />
      )}
    </Card>
  );
}
