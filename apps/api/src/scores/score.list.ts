import { Field, InputType } from "type-graphql";
import { AssessmentFilter, assessmentList } from "../assessments/assessment.list.js";
import { CriterionFilter, codeOrder, criterionList } from "../criteria/criterion.list.js";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DecimalFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, type List, order, reaches, through } from "../lists/list.js";
import { Score, ScoreState } from "./score.entity.js";

const ScoreStateFilter = wordFilter("ScoreStateFilter", ScoreState);

@InputType({ description: "Conditions on scores; all that are given hold." })
export class ScoreFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => ScoreStateFilter, { nullable: true, description: "By state." })
  state?: WordFilter<ScoreState> | null;
  @Field(() => DecimalFilter, { nullable: true, description: "By final points." })
  finalPoints?: DecimalFilter | null;
  @Field(() => AssessmentFilter, { nullable: true, description: "By its assessment." })
  assessment?: AssessmentFilter | null;
  @Field(() => CriterionFilter, { nullable: true, description: "By its criterion." })
  criterion?: CriterionFilter | null;
}

const criterionCode = (row: string) =>
  `(select ${codeOrder("c")} from criterion c where c.id = ${row}.criterion_id)`;

export const scoreList: List = {
  name: "Score",
  entity: Score,
  filters: {
    id: byId("id", "Score"),
    state: by("state", "text"),
    finalPoints: by("final_points", "numeric"),
    assessment: through("assessment_id", () => assessmentList),
    criterion: through("criterion_id", () => criterionList),
  },
  orders: { CRITERION: order(criterionCode, "text"), FINAL_POINTS: order("final_points", "numeric") },
  defaultOrder: [{ field: "CRITERION", direction: "ASC" }],
  visible: (row, question) =>
    reaches("assessments.read", question, (isReached) =>
      isReached(`(select a.unit_id from assessment a where a.id = ${row}.assessment_id)`),
    ),
};

export const ScoreArgs = listArgs("Score", ScoreFilter, {
  CRITERION: "By the criterion's code.",
  FINAL_POINTS: "By final points.",
});
export type ScoreArgs = InstanceType<typeof ScoreArgs>;

export const ScoreConnection = connectionOf(Score, "Score");
export type ScoreConnection = InstanceType<typeof ScoreConnection>;
