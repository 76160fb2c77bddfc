import { ArgsType, Field, ID, InputType } from "type-graphql";
import { connectionOf, PageArgs } from "../lists/connection.js";
import { DateTimeFilter, StringFilter } from "../lists/filters.js";
import { by, type List, order } from "../lists/list.js";
import { AuditEntry } from "./audit-entry.entity.js";

@InputType({ description: "Whose trail, and which part of it." })
export class AuditEntryFilter {
  @Field(() => ID, {
    description:
      "A unit, person, membership, round, assessment, score, question, correction, administrative penalty, deduction, task, target or measurement that one may read.",
  })
  recordId: string;
  @Field(() => DateTimeFilter, { nullable: true, description: "By when." })
  at?: DateTimeFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By INSERT, UPDATE or DELETE." })
  action?: StringFilter | null;
}

@ArgsType()
export class AuditEntryArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { description: "Whose trail." })
  filter: AuditEntryFilter;
}

/** The trail of one record, the latest first; who may read it has been asked before. */
export const auditTrailOf = (table: string, rowId: string): List => ({
  name: "AuditEntry",
  entity: AuditEntry,
  filters: { recordId: () => [], at: by("at", "timestamptz"), action: by("action", "text") },
  orders: { ID: order("id", "bigint") },
  defaultOrder: [{ field: "ID", direction: "DESC" }],
  visible: (row, { parameters }) =>
    `${row}.table_name = ${parameters.add(table, "text")} and ${row}.row_id = ${parameters.add(rowId, "text")}`,
});

export const AuditEntryConnection = connectionOf(AuditEntry, "AuditEntry");
export type AuditEntryConnection = InstanceType<typeof AuditEntryConnection>;
