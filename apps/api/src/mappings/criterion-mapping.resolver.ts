import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
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
  @Query(() => CriterionMappingConnection, { description: "Mappings between the criteria of two sets." })
  @Requires("mappings.read")
  criterionMappings(
    @Args(() => CriterionMappingArgs) page: CriterionMappingArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CriterionMappingConnection> {
    return loaders.page(criterionMappingList, page);
  }

  @FieldResolver(() => Criterion, { description: "The criterion of the earlier set." })
  from(
    @Root() { fromCriterionId }: CriterionMapping,
    @Ctx() { loaders }: Context,
  ): Promise<Criterion | null> {
    return loaders.one(criterionList, fromCriterionId);
  }

  @FieldResolver(() => Criterion, { description: "The criterion of the later set." })
  to(@Root() { toCriterionId }: CriterionMapping, @Ctx() { loaders }: Context): Promise<Criterion | null> {
    return loaders.one(criterionList, toCriterionId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who decided." })
  decidedBy(@Root() { decidedById }: CriterionMapping, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, decidedById);
  }

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
