import { Field, ID, InputType } from "type-graphql";
import { foldedPattern } from "../lists/conditions.js";
import { connectionOf, listArgs } from "../lists/connection.js";
import { BooleanFilter, IdFilter, StringFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import {
  by,
  byId,
  everybody,
  inUnitSubtree,
  type List,
  order,
  type Question,
  reaches,
} from "../lists/list.js";
import { Role } from "./membership.entity.js";
import { membershipVisible } from "./membership-visible.js";
import { Person } from "./person.entity.js";

export const RoleFilter = wordFilter("RoleFilter", Role);

@InputType({ description: "Conditions on people; all that are given hold." })
export class PersonFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By name." })
  name?: StringFilter | null;
  @Field(() => StringFilter, { nullable: true, description: "By e-mail, where it may be seen." })
  email?: StringFilter | null;
  @Field(() => RoleFilter, { nullable: true, description: "Holding such a role today." })
  role?: WordFilter<Role> | null;
  @Field(() => IdFilter, { nullable: true, description: "Holding a role today at such a unit." })
  unitId?: IdFilter | null;
  @Field(() => ID, { nullable: true, description: "Holding a role today in the subtree of this unit." })
  unitSubtree?: string | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether made up for the demonstration." })
  constructed?: BooleanFilter | null;
  @Field(() => String, {
    nullable: true,
    description: "Name, or an e-mail that may be seen, contains this, without regard to diacritics.",
  })
  search?: string | null;
}

/** Memberships by which somebody stands where: those that have not ended, else all that there were. */
export const standing = (row: string, personId: string, today: string): string =>
  `${row}.person_id = ${personId} and ((${row}.valid_to > ${today}) is not false or not exists (
    select from membership other where other.person_id = ${personId} and (other.valid_to > ${today}) is not false))`;

const isReached = (row: string, question: Question): string =>
  reaches("people.read", question, (reached) => {
    const today = question.parameters.add(question.today, "date");
    return `exists (select from membership m where ${standing("m", `${row}.id`, today)} and ${reached("m.unit_id")})`;
  });

const isOneself = (row: string, { actor, parameters }: Question): string =>
  actor?.personId ? `${row}.id = ${parameters.add(actor.personId, "uuid")}` : "false";

const shownEmail = (row: string, question: Question): string =>
  `case when ${isOneself(row, question)} or ${isReached(row, question)} then ${row}.email end`;

/** People who hold a role today, one that may be seen, for which a condition on the membership `m` is true. */
const holding = (row: string, question: Question, conditions: string[]): string[] => {
  if (conditions.length === 0) return [];
  const day = question.parameters.add(question.today, "date");
  return [
    `exists (select from membership m where m.person_id = ${row}.id and m.valid_from <= ${day}
      and (m.valid_to > ${day}) is not false and ${membershipVisible("m", question)} and ${conditions.join(" and ")})`,
  ];
};

/** Everybody sees who somebody is; the e-mail only oneself and who may see people where that person stands. */
export const personList: List = {
  name: "Person",
  entity: Person,
  computed: { email: shownEmail },
  filters: {
    id: byId("id", "Person"),
    name: by("name", "text"),
    email: by(shownEmail, "text"),
    role: (operators: never, row, question, path) =>
      holding(row, question, by("role", "text")(operators, "m", question, path)),
    unitId: (operators: never, row, question, path) =>
      holding(row, question, byId("unit_id", "Unit")(operators, "m", question, path)),
    unitSubtree: (id: never, row, question, path) =>
      holding(row, question, inUnitSubtree((m) => `${m}.unit_id`)(id, "m", question, path)),
    constructed: by("constructed", "boolean"),
    search: (text: string, row, question) => {
      const pattern = foldedPattern(text.trim(), question.parameters);
      return [`(fold(${row}.name) like ${pattern} or fold(${shownEmail(row, question)}) like ${pattern})`];
    },
  },
  orders: {
    NAME: order("name", "text"),
    EMAIL: order(shownEmail, "text"),
    CREATED_AT: order("created_at", "timestamptz"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  visible: everybody,
};

/** The people that somebody may look through; the holders of API keys are listed with their keys. */
export const peopleList: List = {
  ...personList,
  visible: (row, question) =>
    `${isReached(row, question)} and not exists (select from api_key k where k."referenceId" = ${row}.id::text)`,
};

export const PersonArgs = listArgs("Person", PersonFilter, {
  NAME: "By name, in the Vietnamese alphabet.",
  EMAIL: "By e-mail, where it may be seen.",
  CREATED_AT: "By when they were entered.",
});
export type PersonArgs = InstanceType<typeof PersonArgs>;

export const PersonConnection = connectionOf(Person, "Person");
export type PersonConnection = InstanceType<typeof PersonConnection>;
