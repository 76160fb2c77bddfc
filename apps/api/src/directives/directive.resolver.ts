import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Directive } from "./directive.entity.js";
import { CreateDirectiveInput, DirectivePayload, UpdateDirectiveInput } from "./directive.inputs.js";
import { DirectiveArgs, DirectiveConnection, directiveList } from "./directive.list.js";
import { createDirective, updateDirective } from "./directive.service.js";

@Resolver(() => Directive)
export class DirectiveResolver {
  @Query(() => DirectiveConnection, { description: "Directives, the newest first unless ordered otherwise." })
  @Requires("directives.read")
  directives(
    @Args(() => DirectiveArgs) page: DirectiveArgs,
    @Ctx() { loaders }: Context,
  ): Promise<DirectiveConnection> {
    return loaders.page(directiveList, page);
  }

  @FieldResolver(() => Unit, { description: "The unit that keeps it." })
  unit(@Root() { unitId }: Directive, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: "The document itself." })
  document(@Root() { documentId }: Directive, @Ctx() { loaders }: Context): Promise<Evidence | null> {
    return loaders.one(evidenceList, documentId);
  }

  @Mutation(() => DirectivePayload, { description: "Records a directive." })
  @Requires("directives.write")
  async createDirective(
    @Arg("input", () => CreateDirectiveInput) input: CreateDirectiveInput,
    @Ctx() context: Context,
  ): Promise<DirectivePayload> {
    return { directive: await context.write((tx, actor) => createDirective(tx, actor, input)) };
  }

  @Mutation(() => DirectivePayload, {
    description: "Changes a directive; CONFLICT when it changed meanwhile.",
  })
  @Requires("directives.write")
  async updateDirective(
    @Arg("input", () => UpdateDirectiveInput) input: UpdateDirectiveInput,
    @Ctx() context: Context,
  ): Promise<DirectivePayload> {
    return { directive: await context.write((tx, actor) => updateDirective(tx, actor, input)) };
  }
}
