import { Button } from "@mui/material";
import { useLocaleState } from "react-admin";

export function LanguageToggle() {
  const [locale, setLocale] = useLocaleState();
  const other = locale === "vi" ? "en" : "vi";
  return (
    <Button color="inherit" lang={other} onClick={() => setLocale(other)}>
      {other === "en" ? "English" : "Tiếng Việt"}
    </Button>
  );
}
