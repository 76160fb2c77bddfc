import { List, ListItem, ListItemButton, ListItemText, Typography } from "@mui/material";
import type { Role } from "@reform-ledger/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";

interface Demo {
  enabled: boolean;
  accounts: { email: string; role: Role }[];
}

async function fetchDemo(): Promise<Demo> {
  const response = await fetch("/api/demo", { headers: { accept: "application/json" } });
  return response.ok ? response.json() : { enabled: false, accounts: [] };
}

/** The accounts of a demonstration; the passwords are where the server was started. */
export function DemoAccounts({ onPick }: { onPick: (email: string) => void }) {
  const translate = useTranslate();
  const { data: demo } = useQuery({
    queryKey: ["demo"],
    queryFn: fetchDemo,
    retry: false,
    staleTime: Infinity,
  });
  if (!demo?.enabled || demo.accounts.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts">
      <Typography id="demo-accounts" variant="subtitle2" component="h2" sx={{ mt: 3 }}>
        {translate("signIn.demoAccounts")}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate("signIn.demoPassword")}
      </Typography>
      <List dense sx={{ mt: 0.5 }}>
        {demo.accounts.map(({ email, role }) => (
          <ListItem key={email} disablePadding>
            <ListItemButton onClick={() => onPick(email)} sx={{ borderRadius: 1, minHeight: 48 }}>
              <ListItemText primary={translate(`roles.${role}`)} secondary={email} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </section>
  );
}
