import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed } from "../lists/edges.js";
import { CalendarDayArgs, CalendarDayConnection, calendarDayList } from "./calendar-day.list.js";
import { removeCalendarDay, setCalendarDay } from "./calendar-day.service.js";
import {
  CalendarDayPayload,
  RemoveCalendarDayInput,
  RemoveCalendarDayPayload,
  SetCalendarDayInput,
} from "./notice.inputs.js";

@Resolver()
export class CalendarDayResolver {
  @Requires("calendar.read")
  @Listed(
    () => CalendarDayConnection,
    calendarDayList,
    () => CalendarDayArgs,
    "Holidays and days worked in lieu; every other Saturday and Sunday is free.",
  )
  calendarDays: CalendarDayConnection;

  @Mutation(() => CalendarDayPayload, {
    description: "Makes a day a holiday or one worked in lieu; CONFLICT when it changed meanwhile.",
  })
  @Requires("calendar.write")
  async setCalendarDay(
    @Arg("input", () => SetCalendarDayInput) input: SetCalendarDayInput,
    @Ctx() context: Context,
  ): Promise<CalendarDayPayload> {
    return { calendarDay: await context.write((tx, actor) => setCalendarDay(tx, actor, input)) };
  }

  @Mutation(() => RemoveCalendarDayPayload, { description: "Gives a day back to the week's rule." })
  @Requires("calendar.write")
  async removeCalendarDay(
    @Arg("input", () => RemoveCalendarDayInput) input: RemoveCalendarDayInput,
    @Ctx() context: Context,
  ): Promise<RemoveCalendarDayPayload> {
    return { day: await context.write((tx, actor) => removeCalendarDay(tx, actor, input)) };
  }
}
