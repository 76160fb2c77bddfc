import TrackChangesOutlined from "@mui/icons-material/TrackChangesOutlined";
import { TargetCreate, TargetEdit } from "./TargetForm";
import { TargetList } from "./TargetList";
import { TargetShow } from "./TargetShow";

export const targets = {
  list: TargetList,
  show: TargetShow,
  create: TargetCreate,
  edit: TargetEdit,
  icon: TrackChangesOutlined,
};
