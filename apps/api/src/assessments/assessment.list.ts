import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, IntFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, type Question, reaches, through } from "../lists/list.js";
import { AssessmentRoundFilter, assessmentRoundList } from "../rounds/assessment-round.list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { appraisedInPart } from "./appraised-in-part.js";
import { Assessment } from "./assessment.entity.js";

@InputType({ description: "Conditions on assessments; all that are given hold." })
export class AssessmentFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the assessed unit." })
  unit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the assessed unit's id." })
  unitId?: IdFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By the assessed year." })
  year?: IntFilter | null;
  @Field(() => AssessmentRoundFilter, { nullable: true, description: "By its round." })
  round?: AssessmentRoundFilter | null;
  @Field(() => ID, { nullable: true, description: "Of a unit in the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => String, { nullable: true, description: "The unit's code or name contains this." })
  search?: string | null;
}

const yearOf = (row: string) => `(select r.year from assessment_round r where r.id = ${row}.round_id)`;
const unitName = (row: string) => `(select u.name from unit u where u.id = ${row}.unit_id)`;

/** Its own unit, those above it and who appraises it take part in an assessment. */
export const assessmentReached = (row: string, question: Question): string => {
  const own = reaches("assessments.read", question, (isReached) => isReached(`${row}.unit_id`));
  return `(${own} or ${appraisedInPart(row, question)})`;
};

/** Who takes part sees an assessment, the cohort once it is published. */
const visible = (row: string, question: Question): string => {
  const published = `${row}.round_id in (select id from assessment_round where status = 'PUBLISHED')`;
  const cohort = reaches(
    "assessments.readPublished",
    question,
    () => "false",
    () => published,
  );
  return `(${assessmentReached(row, question)} or ${cohort})`;
};

export const assessmentList: List = {
  name: "Assessment",
  entity: Assessment,
  computed: {
    // Words between the office and the unit stay with those who take part.
    reopenReason: (row, question) =>
      `case when ${assessmentReached(row, question)} then ${row}.reopen_reason end`,
  },
  filters: {
    id: byId("id", "Assessment"),
    unit: through("unit_id", () => unitList),
    unitId: byId("unit_id", "Unit"),
    year: (operators: object, row, question, path) => [
      `${row}.round_id in (select round.id from assessment_round round
        where ${by("year", "int")(operators as never, "round", question, path).join(" and ") || "true"})`,
    ],
    round: through("round_id", () => assessmentRoundList),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    search: (text: string, row, question, path) =>
      through("unit_id", () => unitList)({ search: text } as never, row, question, path),
  },
  orders: {
    YEAR: order(yearOf, "int"),
    UNIT_NAME: order(unitName, "text"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [
    { field: "YEAR", direction: "DESC" },
    { field: "UNIT_NAME", direction: "ASC" },
  ],
  visible,
};

export const AssessmentArgs = listArgs("Assessment", AssessmentFilter, {
  YEAR: "By year.",
  UNIT_NAME: "By the unit's name.",
  UPDATED_AT: "By the last change.",
});
export type AssessmentArgs = InstanceType<typeof AssessmentArgs>;

export const AssessmentConnection = connectionOf(Assessment, "Assessment");
export type AssessmentConnection = InstanceType<typeof AssessmentConnection>;
