import { Field, InputType } from "type-graphql";
import { AssessmentFilter, assessmentList } from "../assessments/assessment.list.js";
import { CriterionFilter, criterionList, orderByCode } from "../criteria/criterion.list.js";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DecimalFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, type FilterRule, type List, order, through } from "../lists/list.js";
import { AssessmentRoundFilter } from "../rounds/assessment-round.list.js";
import { Score, ScoreState } from "./score.entity.js";
import { awaitsViewer, hasOpenQuestion, scoreVisible } from "./score-visible.js";

const ScoreStateFilter = wordFilter("ScoreStateFilter", ScoreState);

@InputType({ description: "Conditions on scores; all that are given hold." })
export class ScoreFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => ScoreStateFilter, { nullable: true, description: "By the state of the final." })
  state?: WordFilter<ScoreState> | null;
  @Field(() => ScoreStateFilter, { nullable: true, description: "By what the unit said of itself." })
  selfState?: WordFilter<ScoreState> | null;
  @Field(() => ScoreStateFilter, { nullable: true, description: "By what the first appraisal found." })
  firstAppraisalState?: WordFilter<ScoreState> | null;
  @Field(() => ScoreStateFilter, { nullable: true, description: "By what the second appraisal found." })
  secondAppraisalState?: WordFilter<ScoreState> | null;
  @Field(() => DecimalFilter, { nullable: true, description: "By final points." })
  finalPoints?: DecimalFilter | null;
  @Field(() => AssessmentFilter, { nullable: true, description: "By its assessment." })
  assessment?: AssessmentFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the assessment's id." })
  assessmentId?: IdFilter | null;
  @Field(() => AssessmentRoundFilter, { nullable: true, description: "By the round of its assessment." })
  round?: AssessmentRoundFilter | null;
  @Field(() => CriterionFilter, { nullable: true, description: "By its criterion." })
  criterion?: CriterionFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the criterion's id." })
  criterionId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the unit that appraises its criterion." })
  appraisingUnitId?: IdFilter | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it waits for the asking person's appraisal in the round's phase.",
  })
  awaiting?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Whether a question on it waits for an answer." })
  hasOpenQuestion?: boolean | null;
}

const criterionCode = (row: string) => `(select c.code from criterion c where c.id = ${row}.criterion_id)`;

const appraisingUnit = (row: string) =>
  `(select c.appraising_unit_id from criterion c where c.id = ${row}.criterion_id)`;
const unitName = (row: string) =>
  `(select u.name from assessment a join unit u on u.id = a.unit_id where a.id = ${row}.assessment_id)`;

const whether = (wanted: boolean, condition: string) => (wanted ? condition : `not ${condition}`);

const ofRound: FilterRule = (filter, row, question, path) =>
  through("assessment_id", () => assessmentList)({ round: filter } as never, row, question, path);

export const scoreList: List = {
  name: "Score",
  entity: Score,
  filters: {
    id: byId("id", "Score"),
    state: by("state", "text"),
    selfState: by("self_state", "text"),
    firstAppraisalState: by("first_appraisal_state", "text"),
    secondAppraisalState: by("second_appraisal_state", "text"),
    finalPoints: by("final_points", "numeric"),
    assessment: through("assessment_id", () => assessmentList),
    assessmentId: byId("assessment_id", "Assessment"),
    round: ofRound,
    criterion: through("criterion_id", () => criterionList),
    criterionId: byId("criterion_id", "Criterion"),
    appraisingUnitId: byId(appraisingUnit, "Unit"),
    awaiting: (wanted: boolean, row, question) => [whether(wanted, awaitsViewer(row, question))],
    hasOpenQuestion: (wanted: boolean, row) => [whether(wanted, hasOpenQuestion(row))],
  },
  orders: {
    CRITERION: orderByCode(criterionCode),
    FINAL_POINTS: order("final_points", "numeric"),
    UNIT_NAME: order(unitName, "text"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [{ field: "CRITERION", direction: "ASC" }],
  visible: scoreVisible,
};

export const ScoreArgs = listArgs("Score", ScoreFilter, {
  CRITERION: "By the criterion's code.",
  FINAL_POINTS: "By final points.",
  UNIT_NAME: "By the assessed unit's name.",
  UPDATED_AT: "By the last change.",
});
export type ScoreArgs = InstanceType<typeof ScoreArgs>;

export const ScoreConnection = connectionOf(Score, "Score");
export type ScoreConnection = InstanceType<typeof ScoreConnection>;
