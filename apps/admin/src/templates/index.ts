import ContentPasteOutlined from "@mui/icons-material/ContentPasteOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const templates = {
  list: page("TemplateList"),
  show: page("TemplateShow"),
  create: page("TemplateCreate"),
  edit: page("TemplateEdit"),
  icon: ContentPasteOutlined,
  recordRepresentation: "name",
};
