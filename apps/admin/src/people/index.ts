import GroupOutlined from "@mui/icons-material/GroupOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const people = {
  list: page("PersonList"),
  show: page("PersonShow"),
  create: page("PersonCreate"),
  edit: page("PersonEdit"),
  icon: GroupOutlined,
  recordRepresentation: "name",
};
