import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, everybody, type List, order } from "../lists/list.js";
import { CalendarDay, CalendarDayKind } from "./calendar-day.entity.js";

const CalendarDayKindFilter = wordFilter("CalendarDayKindFilter", CalendarDayKind);

@InputType({ description: "Conditions on days; all that are given hold." })
export class CalendarDayFilter {
  @Field(() => DateFilter, { nullable: true, description: "By day." })
  day?: DateFilter | null;
  @Field(() => CalendarDayKindFilter, { nullable: true, description: "By kind." })
  kind?: WordFilter<CalendarDayKind> | null;
}

export const calendarDayList: List = {
  name: "CalendarDay",
  entity: CalendarDay,
  filters: { day: by("day", "date"), kind: by("kind", "text") },
  orders: { DAY: order("day", "date") },
  defaultOrder: [{ field: "DAY", direction: "ASC" }],
  visible: everybody,
};

export const CalendarDayArgs = listArgs("CalendarDay", CalendarDayFilter, { DAY: "By day." });
export type CalendarDayArgs = InstanceType<typeof CalendarDayArgs>;

export const CalendarDayConnection = connectionOf(CalendarDay, "CalendarDay");
export type CalendarDayConnection = InstanceType<typeof CalendarDayConnection>;
