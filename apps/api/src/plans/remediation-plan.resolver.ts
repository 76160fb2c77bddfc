import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { RemediationPlan } from "./remediation-plan.entity.js";
import { CreatePlanInput, PlanPayload, UpdatePlanInput } from "./remediation-plan.inputs.js";
import {
  RemediationPlanArgs,
  RemediationPlanConnection,
  remediationPlanList,
} from "./remediation-plan.list.js";
import { createPlan, updatePlan } from "./remediation-plan.service.js";

@Resolver(() => RemediationPlan)
export class RemediationPlanResolver {
  @Requires("plans.read")
  @Listed(
    () => RemediationPlanConnection,
    remediationPlanList,
    () => RemediationPlanArgs,
    "Plans, the latest year first.",
  )
  plans: RemediationPlanConnection;

  @One(() => Unit, unitList, "unitId", "The unit whose plan it is.")
  unit: Unit | null;

  @Mutation(() => PlanPayload, { description: "Creates a plan." })
  @Requires("plans.write")
  async createPlan(
    @Arg("input", () => CreatePlanInput) input: CreatePlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return { plan: await context.write((tx, actor) => createPlan(tx, actor, input)) };
  }

  @Mutation(() => PlanPayload, { description: "Changes a plan; CONFLICT when it changed meanwhile." })
  @Requires("plans.write")
  async updatePlan(
    @Arg("input", () => UpdatePlanInput) input: UpdatePlanInput,
    @Ctx() context: Context,
  ): Promise<PlanPayload> {
    return { plan: await context.write((tx, actor) => updatePlan(tx, actor, input)) };
  }
}
