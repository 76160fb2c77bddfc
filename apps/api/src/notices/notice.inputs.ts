import { ArrayMaxSize, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { CalendarDay, CalendarDayKind } from "./calendar-day.entity.js";
import { Notice } from "./notice.entity.js";
import { NoticeReason, NoticeRecipient, NoticeRule } from "./notice-rule.entity.js";

const most = { context: { max: 100 } };
const days = { context: { min: 0, max: 365 } };

@InputType({ description: "Which of one's own notices are read." })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: "These, at most 100." })
  @IsOptional()
  @ArrayMaxSize(100, most)
  noticeIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "All of them." })
  all?: boolean | null;
}

@ObjectType({ description: "What reading notices led to." })
export class MarkNoticesReadPayload {
  @Field(() => [Notice], {
    description: "Those that were named, as they are now; none when all were marked.",
  })
  notices: Notice[];
  @Field(() => Int, { description: "How many of one's own are still unread." })
  unreadNoticeCount: number;
}

@InputType({ description: "A new rule of notices." })
export class CreateNoticeRuleInput {
  @Field(() => NoticeReason, { description: "Of what." })
  reason: NoticeReason;
  @Field(() => Int, {
    description: "Days before the due date; for the other reasons, days after it began. 0 to 365.",
  })
  @Min(0, days)
  @Max(365, days)
  days: number;
  @Field(() => NoticeRecipient, { description: "Who is told." })
  recipient: NoticeRecipient;
}

@InputType({ description: "Changes of a rule of notices; what is left out stays." })
export class UpdateNoticeRuleInput {
  @Field(() => ID, { description: "The rule." })
  noticeRuleId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => Int, { nullable: true, description: "Days, 0 to 365." })
  @IsOptional()
  @Min(0, days)
  @Max(365, days)
  days?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it is in force." })
  active?: boolean | null;
}

@ObjectType({ description: "What a change of a rule led to." })
export class NoticeRulePayload {
  @Field(() => NoticeRule, { description: "The rule as it is now." })
  noticeRule: NoticeRule;
}

@InputType({ description: "Makes a day a holiday or one that is worked in lieu." })
export class SetCalendarDayInput {
  @Field(() => DateOnly, { description: "The day." })
  day: string;
  @Field(() => String, { description: "What it is, at most 200 characters." })
  @Matches(/\S/)
  @MaxLength(200, { context: { max: 200 } })
  name: string;
  @Field(() => CalendarDayKind, { description: "A holiday, or worked in lieu." })
  kind: CalendarDayKind;
  @Field(() => Int, {
    nullable: true,
    description: "The version that was seen; left out for a day that is not in the calendar yet.",
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: "What a change of the calendar led to." })
export class CalendarDayPayload {
  @Field(() => CalendarDay, { description: "The day as it is now." })
  calendarDay: CalendarDay;
}

@InputType({ description: "Gives a day back to the week's rule." })
export class RemoveCalendarDayInput {
  @Field(() => ID, { description: "The day." })
  calendarDayId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@ObjectType({ description: "What taking a day out of the calendar led to." })
export class RemoveCalendarDayPayload {
  @Field(() => DateOnly, { description: "The day." })
  day: string;
}
