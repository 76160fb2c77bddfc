import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { CheckForApplicationUpdate, Layout as ReactAdminLayout } from "react-admin";
import { LedgerAppBar } from "./LedgerAppBar";
import { LedgerMenu } from "./LedgerMenu";
import { NamedSpinners } from "./NamedSpinners";
import { PhoneNavigation } from "./PhoneNavigation";
import { useDocumentTitle } from "./useDocumentTitle";

export function Layout({ children }: { children: ReactNode }) {
  return (
    <NamedSpinners>
      <ReactAdminLayout
        appBar={LedgerAppBar}
        appBarAlwaysOn
        menu={LedgerMenu}
        sx={{
          minWidth: 0,
          "& .RaLayout-appFrame": { mt: { xs: 7, sm: 7 } },
          "& .RaLayout-content": { minWidth: 0, px: { xs: 1.5, sm: 3 }, pt: 1, pb: { xs: 10, sm: 4 } },
        }}
      >
        <DocumentTitle />
        <Box sx={{ maxWidth: 1360, width: "100%", minWidth: 0 }}>{children}</Box>
        <PhoneNavigation />
        <CheckForApplicationUpdate url="/index.html" />
      </ReactAdminLayout>
    </NamedSpinners>
  );
}

function DocumentTitle() {
  useDocumentTitle();
  return null;
}
