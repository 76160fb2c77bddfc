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

/** The unit at which the person has a first role: where new records belong unless another is chosen. */
export function useHomeUnit(): { id: string; name: string } | null {
  return useViewer()?.memberships[0]?.unit ?? null;
}
