import { Route } from "react-router";
import { pagesOf } from "../../pages/pagesOf";

const ImportPage = pagesOf(() => import("../import/ImportPage"))("ImportPage");
const RulesPage = pagesOf(() => import("../rules/RulesPage"))("RulesPage");
const DifferencePage = pagesOf(() => import("../difference/DifferencePage"))("DifferencePage");

/** What else is done with one set, beneath its address. */
export const criteriaSetRoutes = [
  <Route key="import" path=":id/import" element={<ImportPage />} />,
  <Route key="rules" path=":id/rules" element={<RulesPage />} />,
  <Route key="difference" path=":id/difference" element={<DifferencePage />} />,
];
