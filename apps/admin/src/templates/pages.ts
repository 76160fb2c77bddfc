export { TemplateCreate, TemplateEdit } from "./TemplateForm";
export { TemplateList } from "./TemplateList";
export { TemplateShow } from "./TemplateShow";
