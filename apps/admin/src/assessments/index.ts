import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { createElement } from "react";
import { Route } from "react-router";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));
const sheet = pagesOf(() => import("../sheets/SheetPage"));

export const assessments = {
  list: page("AssessmentList"),
  show: page("AssessmentShow"),
  edit: page("ScoreSheet"),
  icon: FactCheckOutlined,
  children: createElement(Route, { path: ":id/sheet", element: createElement(sheet("SheetPage")) }),
};
