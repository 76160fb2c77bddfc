import { demand, nowhere } from "@reform-ledger/domain";
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { AuditChange, changesOf } from "./audit-change.js";
import { AuditEntry } from "./audit-entry.entity.js";
import { AuditEntryArgs, AuditEntryConnection, auditTrailOf } from "./audit-entry.list.js";
import { auditedRecord } from "./audit-place.js";

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: "Every change of a record, the latest first." })
  @Requires("audit.read")
  async auditEntries(
    @Args(() => AuditEntryArgs) page: AuditEntryArgs,
    @Ctx() { actor, reader, loaders }: Context,
  ): Promise<AuditEntryConnection> {
    const { table, rowId } = await auditedRecord(reader, actor, page.filter.recordId, "filter.recordId");
    return loaders.page(auditTrailOf(table, rowId), page);
  }

  @Query(() => Int, {
    description: "How many entries of the whole trail do not follow from the one before; 0 is sound.",
  })
  @Requires("audit.verify")
  async auditBreaks(@Ctx() { actor, reader }: Context): Promise<number> {
    demand(actor, "audit.verify", nowhere);
    const [row] = await reader.query<{ count: number }>(
      "select count(*)::int as count from audit_breaks()",
      [],
    );
    return row?.count ?? 0;
  }

  @One(() => Person, personList, "personId", "Who; null where the system itself wrote.", { nullable: true })
  person: Person | null;

  @FieldResolver(() => Boolean, { description: "Whether it was done with an API key." })
  byKey(@Root() { keyId }: AuditEntry): boolean {
    return keyId !== null;
  }

  @FieldResolver(() => [AuditChange], { description: "What changed." })
  changes(@Root() entry: AuditEntry): AuditChange[] {
    return changesOf(entry);
  }
}
