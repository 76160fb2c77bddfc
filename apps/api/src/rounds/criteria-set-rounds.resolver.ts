import { Resolver } from "type-graphql";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { Many } from "../lists/edges.js";
import {
  AssessmentRoundArgs,
  AssessmentRoundConnection,
  assessmentRoundList,
} from "./assessment-round.list.js";

@Resolver(() => CriteriaSet)
export class CriteriaSetRoundsResolver {
  @Many(
    () => AssessmentRoundConnection,
    assessmentRoundList,
    () => AssessmentRoundArgs,
    (row, parent) => `${row}.set_id = ${parent}`,
    "Rounds that apply it, the newest first.",
  )
  rounds: AssessmentRoundConnection;
}
