import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { AssessmentRound } from "./assessment-round.entity.js";

/** The deadline of one phase of a round. */
@Entity("round_phase")
@Check(
  "round_phase_is_a_phase",
  "phase in ('SELF_ASSESSMENT', 'APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL', 'FINALISED')",
)
export class RoundPhase {
  @ForeignKey(() => AssessmentRound)
  @PrimaryColumn("bigint")
  roundId: string;

  @PrimaryColumn("text")
  phase: string;

  @Column("date")
  dueOn: string;
}
