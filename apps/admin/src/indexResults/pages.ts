export { IndexResultList } from "./IndexResultList";
