import { connectionOf } from "../lists/connection.js";
import { type List, order, reaches } from "../lists/list.js";
import { Reminder } from "./reminder.entity.js";

/** Seen by those who see the assessment as their own or from above. */
export const reminderList: List = {
  name: "Reminder",
  entity: Reminder,
  filters: {},
  orders: { CREATED_AT: order("created_at", "timestamptz") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  visible: (row, question) =>
    reaches("assessments.read", question, (isReached) =>
      isReached(`(select a.unit_id from assessment a where a.id = ${row}.assessment_id)`),
    ),
};

export const ReminderConnection = connectionOf(Reminder, "Reminder");
export type ReminderConnection = InstanceType<typeof ReminderConnection>;
