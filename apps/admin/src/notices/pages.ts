export { DigestList } from "./digests/DigestList";
export { InboxPage } from "./inbox/InboxPage";
export { RulesPage } from "./rules/RulesPage";
