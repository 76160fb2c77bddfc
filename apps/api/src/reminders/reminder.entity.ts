import { Field, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { RoundStatus } from "../rounds/assessment-round.entity.js";

@ObjectType("Reminder", {
  implements: Node,
  description: "The office reminds a unit of what its assessment still lacks in a phase.",
})
@Entity("reminder")
@Check("reminder_phase_known", "phase in ('SELF_ASSESSMENT', 'APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL')")
export class Reminder extends LedgerRecord {
  @Index()
  @ForeignKey(() => Assessment)
  @Column("bigint")
  assessmentId: string;

  @Field(() => RoundStatus, { description: "The phase in which it was sent." })
  @Column("text")
  phase: RoundStatus;

  @Field(() => String, { description: "What it says." })
  @Column("text")
  message: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  sentById: string;

  @Field(() => DateTime, { description: "When it was sent." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;
}
