import type { List } from "./list.js";

/** Lists by the name of their node type; the schema fills it. */
export const nodeLists = new Map<string, List>();
