import { graphqlClient } from "../app/client";
import type { Viewer } from "./viewer";
import { viewerQuery } from "./viewer.operations";

export async function fetchViewer(): Promise<Viewer | null> {
  const { viewer } = await graphqlClient(viewerQuery, {});
  return viewer ?? null;
}
