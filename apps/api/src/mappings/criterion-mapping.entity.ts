import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Criterion } from "../criteria/criterion.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateTime, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Person } from "../people/person.entity.js";

export const MappingStatus = graphqlEnum("MappingStatus", "Whether a person has agreed to a mapping.", {
  PROPOSED: "Found by codes and names; counts for nothing yet.",
  CONFIRMED: "A person agreed; years are compared through it.",
  REJECTED: "A person refused it; it is not proposed again.",
});
export type MappingStatus = WordOf<typeof MappingStatus>;

@ObjectType("CriterionMapping", {
  implements: [Node, VersionedRecord],
  description: "A criterion of an earlier set that goes on as one of a later set; many to many.",
})
@Entity("criterion_mapping")
@Unique(["fromCriterionId", "toCriterionId"])
@ForeignKey(() => Criterion, ["fromSetId", "fromCriterionId"], ["setId", "id"])
@ForeignKey(() => Criterion, ["toSetId", "toCriterionId"], ["setId", "id"])
@Index(["fromSetId", "toSetId"])
@Check("criterion_mapping_status_known", oneOf("status", MappingStatus))
@Check("criterion_mapping_between_sets", "from_set_id <> to_set_id")
@Check("criterion_mapping_confidence_range", "confidence between 0 and 1")
@Check("criterion_mapping_decision_is_whole", "(decided_at is null) = (status = 'PROPOSED')")
export class CriterionMapping extends VersionedRecord {
  @Column("bigint")
  fromSetId: string;

  @Column("bigint")
  fromCriterionId: string;

  @Column("bigint")
  toSetId: string;

  @Index()
  @Column("bigint")
  toCriterionId: string;

  @Field(() => MappingStatus, { description: "Proposed, confirmed or rejected." })
  @Column("text", { default: "PROPOSED" })
  status: MappingStatus;

  @Field(() => Decimal, {
    nullable: true,
    description: "How alike codes and names are, 0 to 1; null where a person made it.",
  })
  @Column("numeric", { nullable: true })
  confidence: string | null;

  @Field(() => DateTime, { nullable: true, description: "When a person decided." })
  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  decidedById: string | null;
}
