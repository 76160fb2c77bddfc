import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { VersionedRecord } from "../lists/versioned.js";

export const CauseKind = graphqlEnum("CauseKind", "Whether the unit could have prevented it.", {
  SUBJECTIVE: "Chủ quan: within the unit's reach.",
  OBJECTIVE: "Khách quan: outside it.",
});
export type CauseKind = WordOf<typeof CauseKind>;

@ObjectType("Cause", {
  implements: [Node, VersionedRecord],
  description: "A cause of lost points, from the managed list (nguyên nhân).",
})
@Entity("cause")
@Unique(["code"])
@Check("cause_kind_known", oneOf("kind", CauseKind))
export class Cause extends VersionedRecord {
  @Field(() => String, { description: "Stable code, such as ISSUED_LATE." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Vietnamese name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "English name." })
  @Column("text", { nullable: true })
  nameEn: string | null;

  @Field(() => CauseKind, { description: "Subjective or objective." })
  @Column("text")
  kind: CauseKind;

  @Field(() => Int, { description: "Place in the list." })
  @Column("integer", { default: 100 })
  position: number;

  @Field(() => Boolean, { description: "Whether it can still be chosen." })
  @Column("boolean", { default: true })
  active: boolean;
}
