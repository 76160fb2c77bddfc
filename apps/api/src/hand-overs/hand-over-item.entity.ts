import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { LedgerRecord, Node } from "../lists/node.js";
import { Person } from "../people/person.entity.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { Unit } from "../units/unit.entity.js";
import { HandOver } from "./hand-over.entity.js";

@ObjectType("HandOverItem", { implements: Node, description: "One task of a hand-over." })
@Entity("hand_over_item")
@Unique(["handOverId", "taskId"])
export class HandOverItem extends LedgerRecord {
  @ForeignKey(() => HandOver)
  @Column("bigint")
  handOverId: string;

  @Index()
  @ForeignKey(() => RemediationTask)
  @Column("bigint")
  taskId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  toUnitId: string;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  fromAssigneeId: string | null;

  @Field(() => Boolean, { description: "True where the unit led the task, false where it helped." })
  @Column("boolean")
  asLead: boolean;
}
