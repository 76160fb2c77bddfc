import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { Evidence } from "./evidence.entity.js";
import { evidenceList } from "./evidence.list.js";

@Resolver(() => RemediationPlan)
export class PlanDocumentResolver {
  @FieldResolver(() => Evidence, { nullable: true, description: "Its document." })
  document(@Root() { documentId }: RemediationPlan, @Ctx() { loaders }: Context): Promise<Evidence | null> {
    return loaders.one(evidenceList, documentId);
  }
}
