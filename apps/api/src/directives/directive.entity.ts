import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Evidence } from "../evidence/evidence.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";

export const DirectiveKind = graphqlEnum("DirectiveKind", "What orders the work.", {
  DOCUMENT: "A document (văn bản chỉ đạo).",
  CONCLUSION: "A meeting's conclusion (kết luận).",
});
export type DirectiveKind = WordOf<typeof DirectiveKind>;

@ObjectType("Directive", {
  implements: [Node, VersionedRecord],
  description: "A document or conclusion that orders work.",
})
@Entity("directive")
@Check("directive_kind_known", oneOf("kind", DirectiveKind))
export class Directive extends VersionedRecord {
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => DirectiveKind, { description: "Document or conclusion." })
  @Column("text")
  kind: DirectiveKind;

  @Field(() => String, { nullable: true, description: "Number and symbol, such as 12/KL-UBND." })
  @Column("text", { nullable: true })
  number: string | null;

  @Field(() => DateOnly, { description: "Date of issue." })
  @Column("date")
  issuedOn: string;

  @Field(() => String, { description: "Who issued it." })
  @Column("text")
  issuer: string;

  @Field(() => String, { description: "What it orders, in Vietnamese." })
  @Column("text")
  extract: string;

  @Index()
  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  documentId: string | null;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
