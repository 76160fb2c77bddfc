import { Box, Card, Stack, Typography } from "@mui/material";
import { useState } from "react";
import {
  Button,
  Form,
  Notification,
  PasswordInput,
  required,
  TextInput,
  useLogin,
  useNotify,
  useTranslate,
} from "react-admin";
import { LedgerMark } from "../layout/LedgerMark";
import { DemoAccounts } from "./DemoAccounts";
import { LanguageToggle } from "./LanguageToggle";

export function SignInPage() {
  const [email, setEmail] = useState("");
  return (
    <Box
      component="main"
      sx={{
        minHeight: "100dvh",
        display: "grid",
        gridTemplateColumns: { xs: "1fr", md: "minmax(0, 5fr) minmax(0, 6fr)" },
        gridTemplateRows: { xs: "auto 1fr", md: "1fr" },
      }}
    >
      <Introduction />
      <Stack sx={{ p: { xs: 2, sm: 6 }, alignItems: "center", justifyContent: { md: "center" } }}>
        <Box sx={{ width: "100%", maxWidth: 420 }}>
          <SignInForm key={email} email={email} />
          <DemoAccounts onPick={setEmail} />
        </Box>
      </Stack>
      <Notification />
    </Box>
  );
}

function Introduction() {
  const translate = useTranslate();
  return (
    <Stack
      sx={{
        bgcolor: "bar.background",
        color: "bar.text",
        p: { xs: 3, sm: 6 },
        gap: { xs: 1.5, md: 3 },
        justifyContent: { md: "center" },
      }}
    >
      <Stack direction="row" sx={{ alignItems: "center", justifyContent: "space-between" }}>
        <LedgerMark size={44} />
        <LanguageToggle />
      </Stack>
      <Typography variant="h4" component="h1" sx={{ fontSize: { xs: "1.6rem", md: "2.4rem" } }}>
        {translate("signIn.product")}
      </Typography>
      <Typography
        sx={{ fontSize: { xs: "1rem", md: "1.15rem" }, lineHeight: 1.6, maxWidth: 520, opacity: 0.92 }}
      >
        {translate("signIn.promise")}
      </Typography>
    </Stack>
  );
}

function SignInForm({ email }: { email: string }) {
  const translate = useTranslate();
  const login = useLogin();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const submit = async (values: Record<string, unknown>) => {
    setBusy(true);
    try {
      await login(values);
    } catch (error) {
      notify(error instanceof Error ? error.message : "ra.auth.sign_in_error", { type: "error" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card sx={{ p: { xs: 2, sm: 3 } }}>
      <Form noValidate onSubmit={submit} defaultValues={{ email }} mode="onSubmit">
        <Typography variant="h5" component="h2" sx={{ mb: 1.5 }}>
          {translate("ra.auth.sign_in")}
        </Typography>
        <TextInput
          source="email"
          type="email"
          label="ra.auth.email"
          autoComplete="username"
          autoFocus={email === ""}
          validate={required()}
        />
        <PasswordInput
          source="password"
          label="ra.auth.password"
          autoComplete="current-password"
          autoFocus={email !== ""}
          validate={required()}
        />
        <Button
          type="submit"
          variant="contained"
          size="large"
          fullWidth
          sx={{ mt: 1.5 }}
          disabled={isBusy}
          label={translate("ra.auth.sign_in")}
        />
      </Form>
    </Card>
  );
}
