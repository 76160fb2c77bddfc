export { type ReadingContext, readRule } from "./read-rule.js";
export type { RuleReading, UnreadReason } from "./reading.js";
