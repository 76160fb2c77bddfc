import { Box, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { AppBar, LoadingIndicator, LocalesMenuButton, TitlePortal, ToggleThemeButton } from "react-admin";
import { Link } from "react-router";
import { LedgerMark } from "./LedgerMark";
import { LedgerUserMenu } from "./LedgerUserMenu";
import { NoticeBell } from "./NoticeBell";

/** Each page has its own h1; the bar only repeats it. */
const notAHeading = { component: "div" } as const;

export function LedgerAppBar() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <AppBar
      alwaysOn
      color="inherit"
      userMenu={<LedgerUserMenu />}
      toolbar={<AppBarTools isPhone={isPhone} />}
      sx={{
        bgcolor: "bar.background",
        color: "bar.text",
        "& .RaAppBar-toolbar": { minHeight: 56, px: { xs: 0.5, sm: 2 } },
        "& .RaAppBar-menuButton": { display: { xs: "none", sm: "inline-flex" } },
      }}
    >
      {isPhone ? (
        <TitlePortal {...notAHeading} variant="subtitle1" sx={{ pl: 1.5 }} />
      ) : (
        <>
          <Brand />
          <TitlePortal {...notAHeading} variant="subtitle1" sx={{ pl: 2, opacity: 0.9, fontWeight: 600 }} />
        </>
      )}
    </AppBar>
  );
}

function AppBarTools({ isPhone }: { isPhone: boolean }) {
  if (isPhone) {
    return (
      <>
        <LoadingIndicator />
        <NoticeBell />
      </>
    );
  }
  return (
    <>
      <LocalesMenuButton />
      <ToggleThemeButton />
      <NoticeBell />
      <LoadingIndicator />
    </>
  );
}

function Brand() {
  return (
    <Box
      component={Link}
      to="/"
      sx={{ display: "flex", alignItems: "center", gap: 1.25, color: "inherit", textDecoration: "none" }}
    >
      <LedgerMark size={28} />
      <Typography variant="h6" component="span" sx={{ fontWeight: 700, whiteSpace: "nowrap" }}>
        Sổ cái cải cách
      </Typography>
    </Box>
  );
}
