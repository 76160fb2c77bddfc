import { Field, ID, InputType } from "type-graphql";
import { AssessmentFilter, assessmentList } from "../assessments/assessment.list.js";
import { CauseFilter, causeList } from "../causes/cause.list.js";
import { CriterionFilter, criterionList, orderByCode } from "../criteria/criterion.list.js";
import { foldedPattern } from "../lists/conditions.js";
import { connectionOf, listArgs } from "../lists/connection.js";
import {
  DecimalFilter,
  IdFilter,
  IntFilter,
  StringFilter,
  type WordFilter,
  wordFilter,
} from "../lists/filters.js";
import {
  by,
  byId,
  filterConditions,
  inUnitSubtree,
  type List,
  order,
  type Question,
  reaches,
  through,
} from "../lists/list.js";
import { Deduction, DeductionStatus } from "./deduction.entity.js";

const DeductionStatusFilter = wordFilter("DeductionStatusFilter", DeductionStatus);

@InputType({ description: "Conditions on deductions; all that are given hold." })
export class DeductionFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => DecimalFilter, { nullable: true, description: "By points." })
  points?: DecimalFilter | null;
  @Field(() => DeductionStatusFilter, { nullable: true, description: "By how far it has been followed." })
  status?: WordFilter<DeductionStatus> | null;
  @Field(() => CauseFilter, { nullable: true, description: "By its cause." })
  cause?: CauseFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the cause's id." })
  causeId?: IdFilter | null;
  @Field(() => AssessmentFilter, { nullable: true, description: "By its assessment." })
  assessment?: AssessmentFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the assessment's id." })
  assessmentId?: IdFilter | null;
  @Field(() => CriterionFilter, { nullable: true, description: "By its criterion." })
  criterion?: CriterionFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the area above its criterion." })
  areaId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the responsible unit." })
  responsibleUnitId?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By its note." })
  note?: StringFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By the assessed year." })
  year?: IntFilter | null;
  @Field(() => Boolean, { nullable: true, description: "Covered by a cause review; false: by none." })
  reviewed?: boolean | null;
  @Field(() => ID, { nullable: true, description: "Lost by a unit in the subtree of this unit." })
  unitSubtree?: string | null;
  @Field(() => String, { nullable: true, description: "Criterion's code or name or the note contains this." })
  search?: string | null;
}

const assessedUnit = (row: string) =>
  `(select a.unit_id from assessment a where a.id = ${row}.assessment_id)`;
const assessedYear = (row: string) =>
  `(select r.year from assessment a join assessment_round r on r.id = a.round_id where a.id = ${row}.assessment_id)`;
const areaOf = (row: string) => `(select c.area_id from criterion c where c.id = ${row}.criterion_id)`;
const criterionCode = (row: string) => `(select c.code from criterion c where c.id = ${row}.criterion_id)`;

const activeTasks = (row: string) =>
  `select from task_deduction td join remediation_task rt on rt.id = td.task_id
   where td.deduction_id = ${row}.id and rt.status <> 'CANCELLED'`;

/** How far it was followed, whatever the next year said. */
export const followedStatus = (row: string) =>
  `case when ${row}.waived_at is not null then 'WAIVED' when ${row}.cause_id is null then 'UNEXPLAINED'
   when exists (${activeTasks(row)}) then 'PLANNED' else 'EXPLAINED' end`;

const isReturned = (row: string, part: string) =>
  `exists (select from deduction_return back where back.deduction_id = ${row}.id and back.${part} > 0)`;

export const deductionStatus = (row: string) =>
  `case when ${isReturned(row, "recovered")} then 'RECOVERED'
   when ${isReturned(row, "lost_again")} then 'RECURRED' else ${followedStatus(row)} end`;

/** Seen by the assessed unit, by the responsible one, and by the units of its tasks. */
const visible = (row: string, question: Question) =>
  reaches(
    "deductions.read",
    question,
    (isReached) =>
      `${isReached(assessedUnit(row))} or ${isReached(`${row}.responsible_unit_id`)} or exists (
        select from task_deduction td join remediation_task rt on rt.id = td.task_id
        where td.deduction_id = ${row}.id and (${isReached("rt.lead_unit_id")} or exists (
          select from task_cooperating_unit tc where tc.task_id = rt.id and ${isReached("tc.unit_id")})))`,
  );

/**
 * The same condition, found from the units that are reached: each way on its index, instead of a look at every
 * deduction there is.
 */
const visibleFromUnits = (row: string, question: Question) =>
  reaches("deductions.read", question, (isReached) => {
    const reached = "any((select ids from reached)::bigint[])";
    return `${row}.id in (
      with reached as materialized (select array(select unit.id from unit where ${isReached("unit.id")}) as ids)
      select d.id from assessment a join deduction d on d.assessment_id = a.id where a.unit_id = ${reached}
      union all select d.id from deduction d where d.responsible_unit_id = ${reached}
      union all select td.deduction_id from remediation_task rt join task_deduction td on td.task_id = rt.id
        where rt.lead_unit_id = ${reached}
      union all select td.deduction_id from task_cooperating_unit tc join task_deduction td on td.task_id = tc.task_id
        where tc.unit_id = ${reached})`;
  });

/** Where a filter names few rows each of them is looked at. */
const visibleInAll = (filter: DeductionFilter | null | undefined) =>
  filter?.id || filter?.assessmentId || filter?.responsibleUnitId ? visible : visibleFromUnits;

/** Those of a filter that somebody may see. */
export const seenDeductions = (filter: DeductionFilter | null, row: string, question: Question): string[] => [
  visibleInAll(filter)(row, question),
  ...filterConditions(deductionList, filter, row, question),
];

export const deductionList: List = {
  name: "Deduction",
  entity: Deduction,
  computed: {
    status: deductionStatus,
    activeTaskCount: (row) => `(select count(*)::int from (${activeTasks(row)}) active)`,
    expectedPoints: (row) =>
      `(select coalesce(sum(td.expected_points), 0) from task_deduction td join remediation_task rt on rt.id = td.task_id
        where td.deduction_id = ${row}.id and rt.status <> 'CANCELLED')`,
  },
  computedTypes: { expectedPoints: "numeric" },
  filters: {
    id: byId("id", "Deduction"),
    points: by("points", "numeric"),
    status: by(deductionStatus, "text"),
    cause: through("cause_id", () => causeList),
    causeId: byId("cause_id", "Cause"),
    assessment: through("assessment_id", () => assessmentList),
    assessmentId: byId("assessment_id", "Assessment"),
    criterion: through("criterion_id", () => criterionList),
    areaId: byId(areaOf, "Criterion"),
    responsibleUnitId: byId("responsible_unit_id", "Unit"),
    note: by("note", "text"),
    year: by(assessedYear, "int"),
    reviewed: (wanted: boolean, row) => [
      `${wanted ? "" : "not "}exists (select from cause_review_deduction covered
        where covered.deduction_id = ${row}.id)`,
    ],
    unitSubtree: (id: never, row, question, path) => {
      const [assessed] = inUnitSubtree((a) => `${a}.unit_id`)(id, "assessed", question, path);
      const assessments = `select assessed.id from assessment assessed where ${assessed}`;
      return [`${row}.assessment_id in (select unnest(array(${assessments})))`];
    },
    search: (text: string, row, { parameters }) => {
      const pattern = foldedPattern(text.trim(), parameters);
      return [
        `(fold(${row}.note) like ${pattern} or ${row}.criterion_id in
          (select id from criterion where fold(name) like ${pattern} or fold(code) like ${pattern}))`,
      ];
    },
  },
  orders: {
    POINTS: order("points", "numeric"),
    STATUS: order(deductionStatus, "text"),
    CRITERION: orderByCode(criterionCode),
    YEAR: order(assessedYear, "int"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [{ field: "POINTS", direction: "DESC" }],
  visible,
  visibleInAll,
};

export const DeductionArgs = listArgs("Deduction", DeductionFilter, {
  POINTS: "By points lost.",
  STATUS: "By status.",
  CRITERION: "By the criterion's code.",
  YEAR: "By the assessed year.",
  UPDATED_AT: "By the last change.",
});
export type DeductionArgs = InstanceType<typeof DeductionArgs>;

export const DeductionConnection = connectionOf(Deduction, "Deduction");
export type DeductionConnection = InstanceType<typeof DeductionConnection>;
