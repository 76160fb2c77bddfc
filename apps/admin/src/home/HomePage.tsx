import { Alert, Stack } from "@mui/material";
import type { Role } from "@reform-ledger/domain";
import { Title, useTranslate } from "react-admin";
import { MySheets } from "../sheets/MySheets";
import { useViewer } from "../viewer/useViewer";
import { AdminHome } from "./AdminHome";
import { LedgerHome } from "./LedgerHome";
import { MyWork } from "./MyWork";

const overseers: readonly Role[] = ["REFORM_OFFICE", "LEADER", "APPRAISER"];
const doers: readonly Role[] = ["UNIT_HEAD", "UNIT_OFFICER"];

/** What the person has to do, then how the unit stands; by what the person is. */
export function HomePage() {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return null;
  const unitAs = (roles: readonly Role[]) =>
    viewer.memberships.find(({ role }) => roles.includes(role))?.unit;
  const overseen = unitAs(overseers);
  const own = unitAs(doers);
  const administers = unitAs(["SYSTEM_ADMIN"]);
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={translate("layout.home")} />
      {own && <MySheets />}
      {own && <MyWork />}
      {overseen && <LedgerHome homeUnit={overseen} />}
      {administers && <AdminHome />}
      {viewer.memberships.length === 0 && <Alert severity="info">{translate("home.noRole")}</Alert>}
    </Stack>
  );
}
