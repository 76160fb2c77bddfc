import { Route } from "react-router";
import { DifferencePage } from "../difference/DifferencePage";
import { ImportPage } from "../import/ImportPage";
import { RulesPage } from "../rules/RulesPage";

/** What else is done with one set, beneath its address. */
export const criteriaSetRoutes = [
  <Route key="import" path=":id/import" element={<ImportPage />} />,
  <Route key="rules" path=":id/rules" element={<RulesPage />} />,
  <Route key="difference" path=":id/difference" element={<DifferencePage />} />,
];
