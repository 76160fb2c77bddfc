import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Many, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Reminder } from "./reminder.entity.js";
import { RemindersPayload, SendRemindersInput } from "./reminder.inputs.js";
import { ReminderConnection, reminderList } from "./reminder.list.js";
import { sendReminders } from "./reminder.service.js";

@Resolver(() => Reminder)
export class ReminderResolver {
  @One(() => Assessment, assessmentList, "assessmentId", "The assessment that it is about.", { found: true })
  assessment: Assessment;

  @One(() => Person, personList, "sentById", "Who sent it.", { nullable: true })
  sentBy: Person | null;

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
  @Many(
    () => ReminderConnection,
    reminderList,
    () => PageArgs,
    (row, parent) => `${row}.assessment_id = ${parent}`,
    "Reminders that were sent, the latest first.",
  )
  reminders: ReminderConnection;
}
