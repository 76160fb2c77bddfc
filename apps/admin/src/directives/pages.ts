export { DirectiveCreate, DirectiveEdit } from "./DirectiveForm";
export { DirectiveList } from "./DirectiveList";
export { DirectiveShow } from "./DirectiveShow";
