import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { ImportedResultRow, ImportResultsInput, ImportResultsPayload } from "./results-import.inputs.js";
import { importResults } from "./results-import.js";

@Resolver(() => ImportedResultRow)
export class ResultsImportResolver {
  @One(() => Unit, unitList, "matchedUnitRowId", "The unit of the cohort that it was matched to.", {
    nullable: true,
  })
  matchedUnit: Unit | null;

  @Mutation(() => ImportResultsPayload, {
    description: "Reads past results from a table into an imported round, all of it or nothing.",
  })
  @Requires("rounds.write")
  async importResults(
    @Arg("input", () => ImportResultsInput) input: ImportResultsInput,
    @Ctx() context: Context,
  ): Promise<ImportResultsPayload> {
    return importResults(context, input);
  }
}
