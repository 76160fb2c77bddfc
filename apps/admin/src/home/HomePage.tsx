import { Alert, Stack } from "@mui/material";
import { mayEver, type Role } from "@reform-ledger/domain";
import { Title, useTranslate } from "react-admin";
import { useActor, useViewer } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { AdminHome } from "./AdminHome";
import { LedgerHome } from "./LedgerHome";
import { MyWork } from "./MyWork";
import { OfficeWork } from "./OfficeWork";
import { OpenRounds } from "./OpenRounds";
import { OpenSheets } from "./OpenSheets";
import { OwnUnit } from "./OwnUnit";
import { ReviewsLacking } from "./ReviewsLacking";
import { useNextPages } from "./useNextPages";
import { WaitingAppraisals } from "./WaitingAppraisals";

const overseers: readonly Role[] = ["REFORM_OFFICE", "LEADER", "APPRAISER"];
const doers: readonly Role[] = ["UNIT_HEAD", "UNIT_OFFICER"];

/** What the person has to do, then how the unit stands; by what the person is. */
export function HomePage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const actor = useActor();
  useNextPages(mayOpen(actor, "tasks"));
  if (!viewer) return null;
  const unitAs = (roles: readonly Role[]) =>
    viewer.memberships.find(({ role }) => roles.includes(role))?.unit;
  const overseen = unitAs(overseers);
  const office = unitAs(["REFORM_OFFICE"]);
  const doing = viewer.memberships.filter(({ role }) => doers.includes(role)).map(({ unit }) => unit.id);
  const own = unitAs(doers);
  const administers = unitAs(["SYSTEM_ADMIN"]);
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={translate("layout.home")} />
      {doing.length > 0 && <OpenSheets unitIds={doing} />}
      {mayEver(actor, "scores.appraise") && <WaitingAppraisals />}
      {office && <OpenRounds unitId={office.id} />}
      {office && <OfficeWork unitId={office.id} />}
      {own && <OwnUnit unit={own} />}
      {own && <MyWork />}
      {overseen && <LedgerHome homeUnit={overseen} />}
      {office && <ReviewsLacking unitId={office.id} />}
      {administers && <AdminHome />}
      {viewer.memberships.length === 0 && <Alert severity="info">{translate("home.noRole")}</Alert>}
    </Stack>
  );
}
