import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { Person } from "../people/person.entity.js";

/** Who has a sheet open and where; no part of the ledger, so no part of its audit trail. */
@Entity("sheet_presence")
export class SheetPresence {
  @ForeignKey(() => Assessment)
  @PrimaryColumn("bigint")
  assessmentId: string;

  @ForeignKey(() => Person)
  @PrimaryColumn("uuid")
  personId: string;

  @ForeignKey(() => Criterion)
  @Column("bigint", { nullable: true })
  criterionId: string | null;

  @Column("timestamptz")
  seenAt: Date;
}
