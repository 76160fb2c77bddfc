import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Directive } from "../directives/directive.entity.js";
import { directiveList } from "../directives/directive.list.js";
import { Finding } from "../inspections/finding.entity.js";
import { findingList } from "../inspections/finding.list.js";
import { One } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { annexesOf, annexTotalsOf, noTotals } from "./annex.figures.js";
import { AnnexRow, AnnexTotals } from "./annex.types.js";
import { each } from "./annex-paper.js";
import { RemediationPlan } from "./remediation-plan.entity.js";

@Resolver(() => RemediationPlan)
export class PlanAnnexResolver {
  @LongList()
  @FieldResolver(() => [AnnexRow], {
    description:
      "Its annex: tasks by area and criterion, those that answer no lost points last; at most 500 rows, " +
      "of the tasks that may be seen and are not cancelled.",
  })
  annex(@Root() { id }: RemediationPlan, @Ctx() { loaders }: Context): Promise<AnnexRow[]> {
    return loaders.figure<AnnexRow[]>("plan annex", id, annexesOf, []);
  }

  @FieldResolver(() => AnnexTotals, { description: "What its annex adds up to." })
  annexTotals(@Root() { id }: RemediationPlan, @Ctx() { loaders }: Context): Promise<AnnexTotals> {
    return loaders.figure("plan annex totals", id, annexTotalsOf, noTotals);
  }
}

@Resolver(() => AnnexRow)
export class AnnexRowResolver {
  @One(() => RemediationTask, remediationTaskList, "taskId", "The task.", { nullable: true })
  task: RemediationTask | null;

  @One(() => Criterion, criterionList, "areaId", "The area of the criterion.", { nullable: true })
  area: Criterion | null;

  @One(
    () => Criterion,
    criterionList,
    "criterionId",
    "The criterion; null where the task answers no lost points that may be seen.",
    { nullable: true },
  )
  criterion: Criterion | null;

  @One(() => Unit, unitList, "assessedUnitId", "The unit that lost the points.", { nullable: true })
  assessedUnit: Unit | null;

  @FieldResolver(() => [Cause], { description: "Causes of the points that the task answers." })
  causes(@Root() { causeIds }: AnnexRow, @Ctx() { loaders }: Context): Promise<Cause[]> {
    return each(loaders, causeList, causeIds);
  }

  @One(() => Unit, unitList, "leadUnitId", "The unit that leads (chủ trì).")
  leadUnit: Unit | null;

  @FieldResolver(() => [Unit], { description: "The units that help (phối hợp), by name." })
  cooperatingUnits(@Root() { cooperatingUnitIds }: AnnexRow, @Ctx() { loaders }: Context): Promise<Unit[]> {
    return each(loaders, unitList, cooperatingUnitIds);
  }

  @One(() => Directive, directiveList, "directiveId", "What orders the task, where it may be seen.", {
    nullable: true,
  })
  directive: Directive | null;

  @One(() => Finding, findingList, "findingId", "A finding that the task answers, where it may be seen.", {
    nullable: true,
  })
  finding: Finding | null;
}
