import GavelOutlined from "@mui/icons-material/GavelOutlined";
import { DirectiveCreate, DirectiveEdit } from "./DirectiveForm";
import { DirectiveList } from "./DirectiveList";
import { DirectiveShow } from "./DirectiveShow";

export const directives = {
  list: DirectiveList,
  show: DirectiveShow,
  create: DirectiveCreate,
  edit: DirectiveEdit,
  icon: GavelOutlined,
  recordRepresentation: "extract",
};
