import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { ImportCriteriaInput, ImportCriteriaPayload } from "./criteria-import.inputs.js";
import { importCriteria } from "./criteria-import.js";
import type { CriteriaSet } from "./criteria-set.entity.js";
import { criteriaSetList } from "./criteria-set.list.js";

@Resolver()
export class CriteriaImportResolver {
  @Mutation(() => ImportCriteriaPayload, {
    description:
      "Reads a spreadsheet, in the template's columns or as a decision's annex, into an empty draft; with problems it changes nothing.",
  })
  @Requires("criteria.write")
  async importCriteria(
    @Arg("input", () => ImportCriteriaInput) input: ImportCriteriaInput,
    @Ctx() context: Context,
  ): Promise<ImportCriteriaPayload> {
    const { setId, ...table } = await importCriteria(context, input);
    return {
      ...table,
      criteriaSet: await context.loaders.found<CriteriaSet>(criteriaSetList, setId),
    };
  }
}
