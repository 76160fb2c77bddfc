import { Button, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { Section } from "../records/Section";

const places = ["people", "apiKeys", "units"] as const;

export function AdminHome() {
  const translate = useTranslate();
  return (
    <Section title={translate("layout.groups.administration")}>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {translate("home.adminHint")}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {places.map((resource) => (
          <Button key={resource} component={Link} to={`/${resource}`} variant="outlined">
            {translate(`resources.${resource}.name`, { smart_count: 2 })}
          </Button>
        ))}
      </Stack>
    </Section>
  );
}
