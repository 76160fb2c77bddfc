import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Listed, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { CriterionMapping } from "./criterion-mapping.entity.js";
import {
  CreateMappingInput,
  CriterionMappingPayload,
  DecideMappingsInput,
  DecideMappingsPayload,
  ProposeMappingsInput,
  ProposeMappingsPayload,
} from "./criterion-mapping.inputs.js";
import {
  CriterionMappingArgs,
  CriterionMappingConnection,
  criterionMappingList,
} from "./criterion-mapping.list.js";
import { createMapping, decideMappings, proposeMappings } from "./criterion-mapping.service.js";

@Resolver(() => CriterionMapping)
export class CriterionMappingResolver {
  @Requires("mappings.read")
  @Listed(
    () => CriterionMappingConnection,
    criterionMappingList,
    () => CriterionMappingArgs,
    "Mappings between the criteria of two sets.",
  )
  criterionMappings: CriterionMappingConnection;

  @One(() => Criterion, criterionList, "fromCriterionId", "The criterion of the earlier set.")
  from: Criterion | null;

  @One(() => Criterion, criterionList, "toCriterionId", "The criterion of the later set.")
  to: Criterion | null;

  @One(() => Person, personList, "decidedById", "Who decided.", { nullable: true })
  decidedBy: Person | null;

  @Mutation(() => ProposeMappingsPayload, {
    description: "Proposes mappings from codes and names; those that exist, rejected ones too, stay.",
  })
  @Requires("mappings.write")
  async proposeMappings(
    @Arg("input", () => ProposeMappingsInput) input: ProposeMappingsInput,
    @Ctx() context: Context,
  ): Promise<ProposeMappingsPayload> {
    const mappings = await context.write((tx, actor) => proposeMappings(tx, actor, input));
    return { mappings, count: mappings.length };
  }

  @Mutation(() => CriterionMappingPayload, { description: "Makes a confirmed mapping by hand." })
  @Requires("mappings.write")
  async createMapping(
    @Arg("input", () => CreateMappingInput) input: CreateMappingInput,
    @Ctx() context: Context,
  ): Promise<CriterionMappingPayload> {
    return { mapping: await context.write((tx, actor) => createMapping(tx, actor, input)) };
  }

  @Mutation(() => DecideMappingsPayload, { description: "Confirms and rejects mappings, all or none." })
  @Requires("mappings.write")
  async decideMappings(
    @Arg("input", () => DecideMappingsInput) input: DecideMappingsInput,
    @Ctx() context: Context,
  ): Promise<DecideMappingsPayload> {
    return { mappings: await context.write((tx, actor) => decideMappings(tx, actor, input)) };
  }
}
