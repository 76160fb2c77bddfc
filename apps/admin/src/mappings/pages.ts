export { MappingPage } from "./MappingPage";
