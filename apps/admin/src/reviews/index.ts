import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import type { CauseReviewRowFragment } from "@reform-ledger/api-types";
import { createElement } from "react";
import { Route } from "react-router";
import { formatDate } from "../dates/formatDate";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const reviews = {
  list: page("ReviewList"),
  show: page("ReviewShow"),
  create: page("ReviewCreate"),
  edit: page("ReviewEdit"),
  icon: GroupsOutlined,
  recordRepresentation: ({ unit, heldOn }: Partial<CauseReviewRowFragment>) =>
    [unit?.name, heldOn && formatDate(heldOn)].filter(Boolean).join(" · "),
  children: createElement(Route, { path: "board", element: createElement(page("ReviewBoardPage")) }),
};
