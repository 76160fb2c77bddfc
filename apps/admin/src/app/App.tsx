import { Admin, localStorageStore, Resource } from "react-admin";
import { HomePage } from "../home/HomePage";
import { i18nProvider } from "../i18n/i18nProvider";
import { Layout } from "../layout/Layout";
import { TopNotification } from "../layout/TopNotification";
import { createAuthProvider } from "../providers/authProvider";
import { createDataProvider } from "../providers/dataProvider";
import { SignInPage } from "../signIn/SignInPage";
import { darkTheme, lightTheme } from "../theme/theme";
import { fetchViewer } from "../viewer/fetchViewer";
import { graphqlClient } from "./client";
import { operations } from "./operations";
import { queryClient } from "./queryClient";
import { resources } from "./resources";

const store = localStorageStore("1", "ReformLedger");
const translate = (key: string) => i18nProvider.translate(key);
const dataProvider = createDataProvider(graphqlClient, operations, translate);
const authProvider = createAuthProvider({ fetchViewer, translate });

export function App() {
  return (
    <Admin
      title="Sổ cái cải cách"
      store={store}
      queryClient={queryClient}
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      layout={Layout}
      notification={TopNotification}
      loginPage={SignInPage}
      dashboard={HomePage}
      theme={lightTheme}
      darkTheme={darkTheme}
      requireAuth
      disableTelemetry
    >
      {Object.entries(resources).map(([name, pages]) => (
        <Resource key={name} name={name} {...pages} />
      ))}
    </Admin>
  );
}
