import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import { createElement } from "react";
import { Route } from "react-router";
import { SheetPage } from "../sheets/SheetPage";
import { AssessmentList } from "./AssessmentList";
import { AssessmentShow } from "./AssessmentShow";
import { ScoreSheet } from "./ScoreSheet";

export const assessments = {
  list: AssessmentList,
  show: AssessmentShow,
  edit: ScoreSheet,
  icon: FactCheckOutlined,
  children: createElement(Route, { path: ":id/sheet", element: createElement(SheetPage) }),
};
