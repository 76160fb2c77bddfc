export { ApiKeyCreate } from "./ApiKeyCreate";
export { ApiKeyList } from "./ApiKeyList";
