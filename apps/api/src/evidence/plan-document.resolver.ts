import { Resolver } from "type-graphql";
import { One } from "../lists/edges.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { Evidence } from "./evidence.entity.js";
import { evidenceList } from "./evidence.list.js";

@Resolver(() => RemediationPlan)
export class PlanDocumentResolver {
  @One(() => Evidence, evidenceList, "documentId", "Its document.", { nullable: true })
  document: Evidence | null;
}
