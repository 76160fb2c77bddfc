export { TaskCreate } from "./form/TaskCreate";
export { TaskEdit } from "./form/TaskEdit";
export { TaskList } from "./list/TaskList";
export { TaskShow } from "./TaskShow";
