import { Notification } from "react-admin";

/** At the top, where it covers neither the thumb's navigation nor a form's buttons. */
export function TopNotification() {
  return <Notification anchorOrigin={{ vertical: "top", horizontal: "center" }} />;
}
