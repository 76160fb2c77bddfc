import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { One } from "../lists/edges.js";
import { DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { sheetFor } from "./sheet.figures.js";
import { Sheet, SheetRow } from "./sheet.types.js";

@Resolver(() => Assessment)
export class AssessmentSheetResolver {
  @FieldResolver(() => Sheet, {
    description: "Its sheet: every criterion with what each stage says, now or as it was.",
  })
  async sheet(
    @Root() { id }: Assessment,
    @Arg("asOf", () => DateTime, { nullable: true, description: "A moment to go back to; now by default." })
    asOf: Date | null,
    @Ctx() { loaders }: Context,
  ): Promise<Sheet> {
    return sheetFor(loaders, id, asOf ?? null);
  }
}

@Resolver(() => SheetRow)
export class SheetRowResolver {
  @One(() => Criterion, criterionList, "criterionRowId", "The criterion.")
  criterion: Criterion | null;

  @One(() => Person, personList, "changedById", "Who last changed its score; null where the system did.", {
    nullable: true,
  })
  changedBy: Person | null;
}
