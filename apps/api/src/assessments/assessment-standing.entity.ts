import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { Criterion } from "../criteria/criterion.entity.js";
import { Assessment } from "./assessment.entity.js";

/** Where an assessment stands once its finals are fixed: the whole where there is no criterion, else an area. */
@Entity("assessment_standing")
@Index("assessment_standing_once", { synchronize: false })
@Check("assessment_standing_rank_range", "rank between 1 and rank_of")
export class AssessmentStanding {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id: string;

  @ForeignKey(() => Assessment)
  @Column("bigint")
  assessmentId: string;

  @ForeignKey(() => Criterion)
  @Column("bigint", { nullable: true })
  criterionId: string | null;

  /** Exact and unrounded, with bonus and less penalties; null where nothing applies. */
  @Column("numeric", { nullable: true })
  points: string | null;

  @Column("numeric")
  maxPoints: string;

  /** Rounded once to the set's decimals. */
  @Column("numeric", { nullable: true })
  percent: string | null;

  @Column("numeric", { nullable: true })
  lost: string | null;

  @Column("text", { nullable: true })
  grade: string | null;

  @Column("integer", { nullable: true })
  rank: number | null;

  @Column("integer")
  rankOf: number;

  @Column("boolean")
  tied: boolean;
}
