import Brightness4 from "@mui/icons-material/Brightness4";
import Translate from "@mui/icons-material/Translate";
import { Box, Divider, ListItemIcon, ListItemText, MenuItem, Typography } from "@mui/material";
import { Logout, UserMenu, useLocaleState, useTheme, useTranslate } from "react-admin";
import { useViewer } from "../viewer/useViewer";

export function LedgerUserMenu() {
  const translate = useTranslate();
  const viewer = useViewer();
  const label = translate("ra.auth.user_menu");
  return (
    <UserMenu label={viewer ? `${label}: ${viewer.person.name}` : label}>
      <WhoIsSignedIn />
      <Divider />
      <SwitchLanguage />
      <SwitchTheme />
      <Divider />
      <Logout />
    </UserMenu>
  );
}

function WhoIsSignedIn() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  return (
    <Box component="li" sx={{ px: 2, py: 1, maxWidth: 320 }}>
      <Typography variant="subtitle2">{viewer.person.name}</Typography>
      <Typography variant="body2" color="textSecondary">
        {viewer.person.email}
      </Typography>
      {viewer.memberships.map(({ role, unit }) => (
        <Typography key={`${role} ${unit.id}`} variant="body2" sx={{ mt: 0.5 }}>
          {translate(`roles.${role}`)} · {unit.name}
        </Typography>
      ))}
    </Box>
  );
}

function SwitchLanguage() {
  const [locale, setLocale] = useLocaleState();
  return (
    <MenuItem onClick={() => setLocale(locale === "vi" ? "en" : "vi")}>
      <ListItemIcon>
        <Translate fontSize="small" />
      </ListItemIcon>
      <ListItemText>{locale === "vi" ? "English" : "Tiếng Việt"}</ListItemText>
    </MenuItem>
  );
}

function SwitchTheme() {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  return (
    <MenuItem onClick={() => setTheme(theme === "dark" ? "light" : "dark")}>
      <ListItemIcon>
        <Brightness4 fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate(theme === "dark" ? "layout.lightTheme" : "layout.darkTheme")}</ListItemText>
    </MenuItem>
  );
}
