import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";

export const UnitKind = graphqlEnum("UnitKind", "What kind of office a unit is.", {
  PROVINCE: "A province or centrally run city (tỉnh, thành phố trực thuộc trung ương).",
  DEPARTMENT: "A department of a province (sở, ban, ngành).",
  DISTRICT: "A district, until July 2025 (huyện, thị xã, thành phố thuộc tỉnh).",
  COMMUNE: "A commune, ward or town (xã, phường, thị trấn, đặc khu).",
  OFFICE: "An office inside another unit (phòng, ban, trung tâm, bộ phận một cửa).",
});
export type UnitKind = WordOf<typeof UnitKind>;

@ObjectType("Unit", {
  implements: [Node, VersionedRecord],
  description: "An office that is scored or acts (đơn vị).",
})
@Entity("unit")
@Index("unit_search_idx", { synchronize: false })
@Unique(["code"])
@Check("unit_kind_known", oneOf("kind", UnitKind))
@Check("unit_valid_period", "valid_to > valid_from")
@Check("unit_parent_is_another", "parent_id <> id")
export class Unit extends VersionedRecord {
  @Field(() => String, { description: "Official code, unique over all units." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Vietnamese name as offices write it." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "English name." })
  @Column("text", { nullable: true })
  nameEn: string | null;

  @Field(() => UnitKind, { description: "What kind of office it is." })
  @Column("text")
  kind: UnitKind;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint", { nullable: true })
  parentId: string | null;

  /** Ids from the root to this unit; a trigger keeps it, and subtree questions read it. */
  @Index("unit_path_idx", { synchronize: false })
  @Column({ type: "ltree", insert: false, update: false, default: () => "''" })
  path: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "First day on which the unit exists; null if long ago.",
  })
  @Column("date", { nullable: true })
  validFrom: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "First day on which it no longer exists; null while it does.",
  })
  @Column("date", { nullable: true })
  validTo: string | null;

  @Field(() => Boolean, { description: "Made up so that the demonstration is complete; not a real fact." })
  @Column("boolean", { default: false })
  constructed: boolean;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
