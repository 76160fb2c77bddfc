import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import {
  AssessmentRoundArgs,
  AssessmentRoundConnection,
  assessmentRoundList,
} from "./assessment-round.list.js";

@Resolver(() => CriteriaSet)
export class CriteriaSetRoundsResolver {
  @FieldResolver(() => AssessmentRoundConnection, { description: "Rounds that apply it, the newest first." })
  rounds(
    @Root() { id }: CriteriaSet,
    @Args(() => AssessmentRoundArgs) page: AssessmentRoundArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AssessmentRoundConnection> {
    const belongs = (row: string, parent: string) => `${row}.set_id = ${parent}`;
    return loaders.edge(assessmentRoundList, { key: "criteria set", belongs }, id, page);
  }
}
