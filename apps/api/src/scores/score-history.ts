import { Field, ObjectType } from "type-graphql";
import { AuditEntry } from "../audit/audit-entry.entity.js";
import { connectionOf } from "../lists/connection.js";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { type List, order } from "../lists/list.js";
import { DateTime } from "../lists/scalars.js";
import { ScoreStage } from "./score-stage.js";

export const ScoreMember = graphqlEnum("ScoreMember", "A part of what a stage says.", {
  STATE: "Not scored, scored or not applicable.",
  POINTS: "The points.",
  INPUTS: "What was stated for the rule.",
  DEVIATION: "Why the points differ from the rule's.",
  NOTE: "The words on it.",
});
export type ScoreMember = WordOf<typeof ScoreMember>;

@ObjectType({ description: "One part of one stage that changed." })
export class StageChange {
  @Field(() => ScoreStage, { description: "The stage." })
  stage: ScoreStage;
  @Field(() => ScoreMember, { description: "Which part of it." })
  member: ScoreMember;
  @Field(() => String, { nullable: true, description: "What stood there; inputs as JSON." })
  from: string | null;
  @Field(() => String, { nullable: true, description: "What stands there since; inputs as JSON." })
  to: string | null;
}

@ObjectType({ description: "A change of a score: who, when, why, from what, to what." })
export class ScoreChange {
  personId: string | null;
  changedColumns: { column: string; from: string | null; to: string | null }[];

  @Field(() => DateTime, { description: "When." })
  at: Date;
  @Field(() => String, { nullable: true, description: "Why, where the writer said so." })
  reason: string | null;
  @Field(() => String, { nullable: true, description: "Who, by name; null where the system itself wrote." })
  personName: string | null;
}

const prefixes = {
  SELF: "self_",
  FIRST_APPRAISAL: "first_appraisal_",
  SECOND_APPRAISAL: "second_appraisal_",
} as const;

const finals = { state: "STATE", final_points: "POINTS", note: "NOTE" } as const;

const places = new Map<string, Pick<StageChange, "stage" | "member">>([
  ...Object.entries(prefixes).flatMap(([stage, prefix]) =>
    Object.values(ScoreMember).map(
      (member) =>
        [`${prefix}${member.toLowerCase()}`, { stage: stage as keyof typeof prefixes, member }] as const,
    ),
  ),
  ...Object.entries(finals).map(([column, member]) => [column, { stage: "FINAL", member }] as const),
]);

const columns = [...places.keys()].map((column) => `'${column}'`).join(", ");

/** As text, since a number of JSON would lose the last digits of exact points. */
const changedColumns = (row: string) =>
  `(select coalesce(json_agg(json_build_object('column', key, 'from', old.value, 'to', now.value) order by key), '[]')
    from jsonb_each_text(${row}.before) old join jsonb_each_text(${row}.after) now using (key)
    where key = any(array[${columns}]) and old.value is distinct from now.value)`;

/** The changes of scores, the latest first; who sees the score sees them. */
export const scoreHistory: List = {
  name: "AuditEntry",
  entity: AuditEntry,
  computed: {
    changedColumns,
    personName: (row) => `(select p.name from person p where p.id = ${row}.person_id)`,
  },
  filters: {},
  orders: { ID: order("id", "bigint") },
  defaultOrder: [{ field: "ID", direction: "DESC" }],
  visible: (row) => `${row}.table_name = 'score' and ${row}.action = 'UPDATE'`,
};

export const stageChangesOf = ({ changedColumns: changed }: ScoreChange): StageChange[] =>
  changed.flatMap(({ column, from, to }) => {
    const place = places.get(column);
    return place ? [{ ...place, from, to }] : [];
  });

export const ScoreChangeConnection = connectionOf(ScoreChange, "ScoreChange");
export type ScoreChangeConnection = InstanceType<typeof ScoreChangeConnection>;
