import { useGetIdentity } from "react-admin";

/** A draft belongs to the person who typed it: another one at the same computer does not see it. */
export function useDraftName(name: string): string {
  const { identity } = useGetIdentity();
  return `${identity?.id ?? "nobody"}.${name}`;
}
