import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { Listed, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Directive } from "./directive.entity.js";
import { CreateDirectiveInput, DirectivePayload, UpdateDirectiveInput } from "./directive.inputs.js";
import { DirectiveArgs, DirectiveConnection, directiveList } from "./directive.list.js";
import { createDirective, updateDirective } from "./directive.service.js";

@Resolver(() => Directive)
export class DirectiveResolver {
  @Requires("directives.read")
  @Listed(
    () => DirectiveConnection,
    directiveList,
    () => DirectiveArgs,
    "Directives, the newest first unless ordered otherwise.",
  )
  directives: DirectiveConnection;

  @One(() => Unit, unitList, "unitId", "The unit that keeps it.")
  unit: Unit | null;

  @One(() => Evidence, evidenceList, "documentId", "The document itself.", { nullable: true })
  document: Evidence | null;

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
