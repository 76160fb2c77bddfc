import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Score } from "../scores/score.entity.js";
import { Evidence } from "./evidence.entity.js";

/** Evidence that a score rests on. */
@Entity("score_evidence")
export class ScoreEvidence {
  @ForeignKey(() => Score)
  @PrimaryColumn("bigint")
  scoreId: string;

  @Index()
  @ForeignKey(() => Evidence)
  @PrimaryColumn("bigint")
  evidenceId: string;

  /** Pages that matter for this score. */
  @Column("text", { nullable: true })
  page: string | null;
}
