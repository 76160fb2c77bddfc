import { DomainError } from "@reform-ledger/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { rowRefusalOf } from "../lists/row-by-row.js";
import { ExplainDeductionsInput, ExplainDeductionsPayload } from "./bulk-explanation.inputs.js";
import { explainDeductions } from "./bulk-explanation.service.js";
import type { Deduction } from "./deduction.entity.js";
import { deductionList } from "./deduction.list.js";

@Resolver()
export class BulkExplanationResolver {
  @Mutation(() => ExplainDeductionsPayload, {
    description:
      "Names one cause and one owner of up to 100 deductions; each is explained or refused by itself.",
  })
  @Requires("deductions.explain")
  async explainDeductions(
    @Arg("input", () => ExplainDeductionsInput) input: ExplainDeductionsInput,
    @Ctx() context: Context,
  ): Promise<ExplainDeductionsPayload> {
    const outcomes = await context.write((tx, actor) => explainDeductions(tx, actor, input));
    const { language, loaders } = context;
    const results = outcomes.map(async (outcome, index) => {
      if (outcome instanceof DomainError)
        return { index, deduction: null, error: rowRefusalOf(outcome, language) };
      return { index, deduction: await loaders.one<Deduction>(deductionList, outcome.id), error: null };
    });
    return { results: await Promise.all(results) };
  }
}
