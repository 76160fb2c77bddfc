import { messageOf } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, Many, One } from "../lists/edges.js";
import { rowIdOf } from "../lists/global-id.js";
import { LongList } from "../lists/long-list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { CriteriaSetDifference, PublishProblem } from "./criteria-difference.types.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { differencesFrom, noDifference, problemsOfSets } from "./criteria-set.figures.js";
import { CriteriaSetArgs, CriteriaSetConnection, criteriaSetList } from "./criteria-set.list.js";
import type { Criterion } from "./criterion.entity.js";
import { CriterionArgs, CriterionConnection, criterionList } from "./criterion.list.js";
import { GradeBand } from "./grade-band.entity.js";
import { bandsOfSets } from "./grade-band.figures.js";

@Resolver(() => CriteriaSet)
export class CriteriaSetResolver {
  @Requires("criteria.read")
  @Listed(
    () => CriteriaSetConnection,
    criteriaSetList,
    () => CriteriaSetArgs,
    "Criteria sets, the newest first.",
  )
  criteriaSets: CriteriaSetConnection;

  @One(() => Unit, unitList, "unitId", "The authority that issues it.")
  unit: Unit | null;

  @One(() => CriteriaSet, criteriaSetList, "copiedFromId", "The set from which it was copied.", {
    nullable: true,
  })
  copiedFrom: CriteriaSet | null;

  @Many(
    () => CriterionConnection,
    criterionList,
    () => CriterionArgs,
    (row, parent) => `${row}.set_id = ${parent}`,
    "Its criteria, by code.",
  )
  criteria: CriterionConnection;

  @FieldResolver(() => [GradeBand], {
    description: "Its grade bands, the highest floor first; few by nature.",
  })
  gradeBands(@Root() { id }: CriteriaSet, @Ctx() { loaders }: Context): Promise<GradeBand[]> {
    return loaders.figure("bands", id, bandsOfSets, []);
  }

  @LongList()
  @FieldResolver(() => [PublishProblem], { description: "Why it cannot be published; empty when it can." })
  async publishProblems(
    @Root() { id }: CriteriaSet,
    @Ctx() { loaders, language }: Context,
  ): Promise<PublishProblem[]> {
    const problems = await loaders.figure("publish problems", id, problemsOfSets, []);
    return Promise.all(
      problems.map(async ({ criterionId, path, code, params }) => ({
        criterion: await loaders.one<Criterion>(criterionList, criterionId),
        path,
        code,
        message: messageOf(code, params, language),
      })),
    );
  }

  @FieldResolver(() => CriteriaSetDifference, {
    description:
      "What is new, changed and gone against another set, through their mappings and, where nothing is mapped, by codes and names.",
  })
  async difference(
    @Root() { id }: CriteriaSet,
    @Arg("withSetId", () => ID, { description: "The set to compare with, usually last year's." })
    withSetId: string,
    @Ctx() { loaders }: Context,
  ): Promise<CriteriaSetDifference> {
    const earlierId = rowIdOf("CriteriaSet", withSetId, "withSetId");
    const { id: foundId } = await loaders.found<CriteriaSet>(criteriaSetList, earlierId);
    const key = `difference ${foundId}`;
    const found = await loaders.figure(key, id, differencesFrom(foundId), noDifference);
    const criteria = (ids: string[]) =>
      Promise.all(ids.map((each) => loaders.found<Criterion>(criterionList, each)));
    const [added, removed, from, to] = await Promise.all([
      criteria(found.added),
      criteria(found.removed),
      criteria(found.changed.map((pair) => pair.from)),
      criteria(found.changed.map((pair) => pair.to)),
    ]);
    const changed = found.changed.flatMap(({ members }, index) => {
      const [old, now] = [from[index], to[index]];
      return old && now ? [{ from: old, to: now, members }] : [];
    });
    return { added, removed, changed, unchangedCount: found.unchangedCount };
  }
}
