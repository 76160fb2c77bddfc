import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";
import { Person } from "./person.entity.js";

export const Role = graphqlEnum("Role", "What a person may do at a unit.", {
  SYSTEM_ADMIN: "People, units, keys and settings; no points.",
  REFORM_OFFICE: "Everything about points and tasks in the unit's subtree.",
  APPRAISER: "Scores of the criteria that its unit appraises.",
  UNIT_HEAD: "Its unit's assessment and tasks.",
  UNIT_OFFICER: "Its unit's scores, evidence and task updates.",
  LEADER: "Reads all in the unit's subtree.",
  INTEGRATOR: "A program with an API key.",
});
export type Role = WordOf<typeof Role>;

@ObjectType("Membership", {
  implements: [Node, VersionedRecord],
  description: "A person's role at a unit for a period.",
})
@Entity("membership")
@Index(["personId", "unitId", "role", "validFrom"], { unique: true })
@Check("membership_role_known", oneOf("role", Role))
@Check("membership_valid_period", "valid_to > valid_from")
export class Membership extends VersionedRecord {
  @ForeignKey(() => Person)
  @Column("uuid")
  personId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => Role, { description: "The role." })
  @Column("text")
  role: Role;

  @Field(() => DateOnly, { description: "First day." })
  @Column("date")
  validFrom: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "First day on which it no longer holds; null while open.",
  })
  @Column("date", { nullable: true })
  validTo: string | null;

  @Field(() => Boolean, { description: "Held for somebody else for a while (acting, delegation)." })
  @Column("boolean", { default: false })
  acting: boolean;
}
