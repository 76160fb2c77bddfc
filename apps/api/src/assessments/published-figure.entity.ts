import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { Criterion } from "../criteria/criterion.entity.js";
import { Assessment } from "./assessment.entity.js";

/** A result as the authority printed it: the whole where there is no criterion, a part where there is. */
@Entity("published_figure")
@Index("published_figure_once", { synchronize: false })
@Check("published_figure_rank_range", "rank between 1 and rank_of")
@Check("published_figure_percent_range", "percent between 0 and 100")
@Check("published_figure_max_positive", "max_points > 0")
export class PublishedFigure {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id: string;

  @ForeignKey(() => Assessment)
  @Column("bigint")
  assessmentId: string;

  @ForeignKey(() => Criterion)
  @Column("bigint", { nullable: true })
  criterionId: string | null;

  @Column("numeric", { nullable: true })
  points: string | null;

  @Column("numeric", { nullable: true })
  maxPoints: string | null;

  @Column("numeric", { nullable: true })
  percent: string | null;

  @Column("text", { nullable: true })
  grade: string | null;

  @Column("integer", { nullable: true })
  rank: number | null;

  @Column("integer", { nullable: true })
  rankOf: number | null;
}
