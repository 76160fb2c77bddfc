import GavelOutlined from "@mui/icons-material/GavelOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const directives = {
  list: page("DirectiveList"),
  show: page("DirectiveShow"),
  create: page("DirectiveCreate"),
  edit: page("DirectiveEdit"),
  icon: GavelOutlined,
  recordRepresentation: "extract",
};
