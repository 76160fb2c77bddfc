import { i18nProvider } from "../i18n/i18nProvider";
import { createGraphqlClient } from "../providers/graphqlClient";

export const graphqlClient = createGraphqlClient({
  fetch: (...request) => fetch(...request),
  endpoint: "/graphql",
  locale: () => i18nProvider.getLocale(),
  translate: (key) => i18nProvider.translate(key),
});
