import KeyOutlined from "@mui/icons-material/KeyOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { Confirm, useNotify, useTranslate } from "react-admin";
import { graphqlClient } from "../app/client";
import { resetPassword } from "./person.operations";
import { SecretDialog } from "./SecretDialog";

export function ResetPasswordButton({ person }: { person: { id: string } }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [password, setPassword] = useState<string | null>(null);
  const reset = async () => {
    setAsking(false);
    try {
      const answer = await graphqlClient(resetPassword, { input: { personId: person.id, password: null } });
      setPassword(answer.resetPassword.password);
    } catch (error) {
      notify(error instanceof Error ? error.message : "ra.notification.http_error", { type: "error" });
    }
  };
  return (
    <>
      <Button variant="outlined" startIcon={<KeyOutlined />} onClick={() => setAsking(true)}>
        {translate("resources.people.actions.resetPassword")}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate("resources.people.actions.resetPassword")}
        content={translate("resources.people.explanations.resetPassword")}
        onConfirm={reset}
        onClose={() => setAsking(false)}
      />
      {password && (
        <SecretDialog
          title="resources.people.fields.password"
          explanation="resources.people.explanations.once"
          secret={password}
          onClose={() => setPassword(null)}
        />
      )}
    </>
  );
}
