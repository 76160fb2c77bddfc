import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Reminder } from "./reminder.entity.js";

@InputType({
  description: "Reminders to the units of a round; only those go out whose assessment lacks something.",
})
export class SendRemindersInput {
  @Field(() => ID, { description: "The round." })
  roundId: string;
  @Field(() => [ID], { nullable: true, description: "Its assessments that are meant; all when left out." })
  @IsOptional()
  @ArrayMaxSize(500, { context: { max: 500 } })
  assessmentIds?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description: "What to say; when left out, what each assessment lacks and by when.",
  })
  @IsOptional()
  @MaxLength(2000, { context: { max: 2000 } })
  message?: string | null;
}

@ObjectType({ description: "What reminding led to." })
export class RemindersPayload {
  @Field(() => [Reminder], {
    description: "One for each unit that lacks something; the day's earlier one where there is one.",
  })
  reminders: Reminder[];
}
