import GroupOutlined from "@mui/icons-material/GroupOutlined";
import { PersonCreate } from "./PersonCreate";
import { PersonEdit } from "./PersonEdit";
import { PersonList } from "./PersonList";
import { PersonShow } from "./PersonShow";

export const people = {
  list: PersonList,
  show: PersonShow,
  create: PersonCreate,
  edit: PersonEdit,
  icon: GroupOutlined,
  recordRepresentation: "name",
};
