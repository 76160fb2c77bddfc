import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Reminder } from "./reminder.entity.js";
import { RemindersPayload, SendRemindersInput } from "./reminder.inputs.js";
import { ReminderConnection, reminderList } from "./reminder.list.js";
import { sendReminders } from "./reminder.service.js";

@Resolver(() => Reminder)
export class ReminderResolver {
  @FieldResolver(() => Assessment, { description: "The assessment that it is about." })
  assessment(@Root() { assessmentId }: Reminder, @Ctx() { loaders }: Context): Promise<Assessment> {
    return loaders.found(assessmentList, assessmentId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who sent it." })
  sentBy(@Root() { sentById }: Reminder, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, sentById);
  }

  @Mutation(() => RemindersPayload, {
    description: "Reminds units of what they lack in the round's phase, once a day and phase.",
  })
  @Requires("assessments.remind")
  async sendReminders(
    @Arg("input", () => SendRemindersInput) input: SendRemindersInput,
    @Ctx() context: Context,
  ): Promise<RemindersPayload> {
    return { reminders: await context.write((tx, actor) => sendReminders(tx, actor, input)) };
  }
}

@Resolver(() => Assessment)
export class AssessmentRemindersResolver {
  @FieldResolver(() => ReminderConnection, { description: "Reminders that were sent, the latest first." })
  reminders(
    @Root() { id }: Assessment,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ReminderConnection> {
    const belongs = (row: string, parent: string) => `${row}.assessment_id = ${parent}`;
    return loaders.edge(reminderList, { key: "assessment", belongs }, id, page);
  }
}
