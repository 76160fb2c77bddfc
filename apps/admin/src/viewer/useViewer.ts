import type { Actor } from "@reform-ledger/domain";
import { usePermissions } from "react-admin";
import type { Viewer, ViewerPermissions } from "./viewer";

export function useViewer(): Viewer | null {
  const { permissions } = usePermissions<ViewerPermissions>();
  return permissions?.viewer ?? null;
}

/** Who asks, for the table of permissions. */
export function useActor(): Actor | null {
  const { permissions } = usePermissions<ViewerPermissions>();
  return permissions?.actor ?? null;
}
