import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, type List, order, type Question, reaches } from "../lists/list.js";
import { standing } from "../people/person.list.js";
import { taskVisible } from "../tasks/remediation-task.list.js";
import { Digest, DigestStatus } from "./digest.entity.js";

const DigestStatusFilter = wordFilter("DigestStatusFilter", DigestStatus);

@InputType({ description: "Conditions on mails; all that are given hold." })
export class DigestFilter {
  @Field(() => DigestStatusFilter, { nullable: true, description: "By where it stands." })
  status?: WordFilter<DigestStatus> | null;
  @Field(() => DateFilter, { nullable: true, description: "By day." })
  day?: DateFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the person." })
  personId?: IdFilter | null;
}

const isOwn = (row: string, { actor, parameters }: Question) =>
  actor?.personId ? `${row}.person_id = ${parameters.add(actor.personId, "uuid")}` : "false";

const personReached = (row: string, question: Question) =>
  reaches("notices.log", question, (isReached) => {
    const today = question.parameters.add(question.today, "date");
    return `exists (select from membership m where ${standing("m", `${row}.person_id`, today)}
      and ${isReached("m.unit_id")})`;
  });

const tasksSeen = (row: string, question: Question) =>
  `coalesce((select bool_and(${taskVisible("task", question)}) from notice told
    join remediation_task task on task.id = told.task_id where told.digest_id = ${row}.id), false)`;

/** Who keeps the mail going sees that one went; what it says of tasks only who may see all of those. */
const shownTo = (column: string) => (row: string, question: Question) =>
  `case when ${isOwn(row, question)} or ${tasksSeen(row, question)} then ${row}.${column} end`;

export const digestList: List = {
  name: "Digest",
  entity: Digest,
  computed: { text: shownTo("text") },
  filters: {
    status: by("status", "text"),
    day: by("day", "date"),
    personId: byId("person_id", "Person"),
  },
  orders: {
    DAY: order("day", "date"),
    SENT_AT: order("sent_at", "timestamptz"),
  },
  defaultOrder: [{ field: "DAY", direction: "DESC" }],
  visible: (row, question) => `(${isOwn(row, question)} or ${personReached(row, question)})`,
};

export const DigestArgs = listArgs("Digest", DigestFilter, {
  DAY: "By day.",
  SENT_AT: "By when the mail server took it.",
});
export type DigestArgs = InstanceType<typeof DigestArgs>;

export const DigestConnection = connectionOf(Digest, "Digest");
export type DigestConnection = InstanceType<typeof DigestConnection>;
