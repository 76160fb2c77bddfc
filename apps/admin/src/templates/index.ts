import ContentPasteOutlined from "@mui/icons-material/ContentPasteOutlined";
import { TemplateCreate, TemplateEdit } from "./TemplateForm";
import { TemplateList } from "./TemplateList";
import { TemplateShow } from "./TemplateShow";

export const templates = {
  list: TemplateList,
  show: TemplateShow,
  create: TemplateCreate,
  edit: TemplateEdit,
  icon: ContentPasteOutlined,
  recordRepresentation: "name",
};
