import type { ResourceProps } from "react-admin";
import { units } from "../units";

/** The console's pages by noun; the menu and the permissions go by the same names. */
export const resources: Readonly<Record<string, Omit<ResourceProps, "name">>> = {
  units,
};
