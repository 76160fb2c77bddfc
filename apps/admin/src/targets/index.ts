import TrackChangesOutlined from "@mui/icons-material/TrackChangesOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const targets = {
  list: page("TargetList"),
  show: page("TargetShow"),
  create: page("TargetCreate"),
  edit: page("TargetEdit"),
  icon: TrackChangesOutlined,
};
