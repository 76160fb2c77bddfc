import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Evidence } from "../evidence/evidence.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";

export const InspectionKind = graphqlEnum("InspectionKind", "What an inspection looks at.", {
  DISCIPLINE: "Discipline of public service (kỷ luật, kỷ cương hành chính).",
  REFORM: "Administrative reform (công tác cải cách hành chính).",
});
export type InspectionKind = WordOf<typeof InspectionKind>;

@ObjectType("Inspection", {
  implements: [Node, VersionedRecord],
  description: "A discipline or reform inspection (kiểm tra).",
})
@Entity("inspection")
@Check("inspection_kind_known", oneOf("kind", InspectionKind))
@Check("inspection_ends_after_it_starts", "ended_on is null or ended_on >= started_on")
export class Inspection extends VersionedRecord {
  /** The inspecting authority. */
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => InspectionKind, { description: "What it looks at." })
  @Column("text")
  kind: InspectionKind;

  @Field(() => String, { description: "Vietnamese name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of the decision to inspect." })
  @Column("text", { nullable: true })
  decisionNumber: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Date of the decision to inspect." })
  @Column("date", { nullable: true })
  decisionOn: string | null;

  @Field(() => DateOnly, { description: "Its first day." })
  @Column("date")
  startedOn: string;

  @Field(() => DateOnly, { nullable: true, description: "Its last day; null while it goes on." })
  @Column("date", { nullable: true })
  endedOn: string | null;

  @Field(() => String, { nullable: true, description: "Who leads it (trưởng đoàn)." })
  @Column("text", { nullable: true })
  lead: string | null;

  @Field(() => String, { nullable: true, description: "What it concluded, in Vietnamese." })
  @Column("text", { nullable: true })
  conclusion: string | null;

  @Index()
  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  documentId: string | null;
}
