import { ArrivingPage } from "./ArrivingPage";
import { MissingPage } from "./MissingPage";
import { partsOf } from "./partsOf";

/**
 * The pages of a noun, fetched together when the first of them is visited:
 * `const page = pagesOf(() => import("./pages"))`, then `page("TaskList")` is what a route shows.
 */
export function pagesOf<Pages extends object>(load: () => Promise<Pages>) {
  const part = partsOf(load);
  return <Name extends keyof Pages>(name: Name) => part(name, ArrivingPage, MissingPage);
}
