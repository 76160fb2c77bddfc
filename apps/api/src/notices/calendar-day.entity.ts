import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";

export const CalendarDayKind = graphqlEnum("CalendarDayKind", "How a day differs from the week's rule.", {
  HOLIDAY: "Nobody works, though it may be a weekday.",
  WORKDAY: "Offices work, though it is a Saturday or Sunday (làm bù).",
});
export type CalendarDayKind = WordOf<typeof CalendarDayKind>;

@ObjectType("CalendarDay", {
  implements: [Node, VersionedRecord],
  description: "A day that is a holiday, or one worked in lieu.",
})
@Entity("calendar_day")
@Unique(["day"])
@Check("calendar_day_kind_known", oneOf("kind", CalendarDayKind))
export class CalendarDay extends VersionedRecord {
  @Field(() => DateOnly, { description: "The day." })
  @Column("date")
  day: string;

  @Field(() => String, { description: "What it is, such as Tết Nguyên đán." })
  @Column("text")
  name: string;

  @Field(() => CalendarDayKind, { description: "A holiday, or worked in lieu." })
  @Column("text")
  kind: CalendarDayKind;
}
