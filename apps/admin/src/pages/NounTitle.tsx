import { Title, useGetResourceLabel, useResourceContext } from "react-admin";

/** The tab and a screen reader hear at once where a click leads, before the page can say it itself. */
export function NounTitle() {
  const resource = useResourceContext();
  const labelOf = useGetResourceLabel();
  return resource ? <Title title={labelOf(resource, 2)} /> : null;
}
