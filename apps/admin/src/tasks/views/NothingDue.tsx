import { Button, Stack, Typography } from "@mui/material";
import { Link, useLocation } from "react-router";

interface NothingDueProps {
  text: string;
  ways: readonly { path: string; label: string }[];
}

/** Nothing in this month or year, with the way to the nearest one in which there is something. */
export function NothingDue({ text, ways }: NothingDueProps) {
  const { search } = useLocation();
  return (
    <Stack sx={{ py: 3, gap: 1, alignItems: "center", textAlign: "center" }}>
      <Typography color="textSecondary">{text}</Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", justifyContent: "center" }}>
        {ways.map(({ path, label }) => (
          <Button key={path} component={Link} to={{ pathname: path, search }} variant="outlined" size="small">
            {label}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}
