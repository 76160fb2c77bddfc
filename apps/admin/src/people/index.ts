import GroupOutlined from "@mui/icons-material/GroupOutlined";
import { PersonCreate } from "./PersonCreate";
import { PersonList } from "./PersonList";
import { PersonShow } from "./PersonShow";

export const people = {
  list: PersonList,
  show: PersonShow,
  create: PersonCreate,
  icon: GroupOutlined,
  recordRepresentation: "name",
};
