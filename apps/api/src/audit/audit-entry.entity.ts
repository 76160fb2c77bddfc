import { Field, ObjectType } from "type-graphql";
import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { DateTime } from "../lists/scalars.js";

/** Written by a trigger on every table; the database refuses to change or delete an entry. */
@ObjectType("AuditEntry", { description: "One change of one record: who, when, from what, to what." })
@Entity("audit_entry")
@Index(["tableName", "rowId", "id"])
export class AuditEntry {
  @PrimaryColumn("bigint", { generated: "identity", generatedIdentity: "ALWAYS" })
  id: string;

  @Field(() => DateTime, { description: "When." })
  @Column("timestamptz", { default: () => "clock_timestamp()" })
  at: Date;

  @Column("uuid", { nullable: true })
  personId: string | null;

  @Column("text", { nullable: true })
  keyId: string | null;

  @Column("text", { nullable: true })
  requestId: string | null;

  @Field(() => String, { nullable: true, description: "Why, where the writer said so." })
  @Column("text", { nullable: true })
  reason: string | null;

  @Field(() => String, { description: "The table, such as remediation_task." })
  @Column("text")
  tableName: string;

  @Column("text")
  rowId: string;

  @Field(() => String, { description: "INSERT, UPDATE or DELETE." })
  @Column("text")
  action: string;

  @Column("jsonb", { nullable: true })
  before: unknown;

  @Column("jsonb", { nullable: true })
  after: unknown;

  /** SHA-256 over the record's previous entry and this one. */
  @Column("bytea")
  hash: Buffer;
}
