import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import type { CauseReviewRowFragment } from "@reform-ledger/api-types";
import { createElement } from "react";
import { Route } from "react-router";
import { formatDate } from "../dates/formatDate";
import { ReviewBoardPage } from "./board/ReviewBoardPage";
import { ReviewCreate, ReviewEdit } from "./form/ReviewPages";
import { ReviewList } from "./ReviewList";
import { ReviewShow } from "./ReviewShow";

export const reviews = {
  list: ReviewList,
  show: ReviewShow,
  create: ReviewCreate,
  edit: ReviewEdit,
  icon: GroupsOutlined,
  recordRepresentation: ({ unit, heldOn }: Partial<CauseReviewRowFragment>) =>
    [unit?.name, heldOn && formatDate(heldOn)].filter(Boolean).join(" · "),
  children: createElement(Route, { path: "board", element: createElement(ReviewBoardPage) }),
};
