import { Resolver } from "type-graphql";
import { Many } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { membershipVisible } from "./membership-visible.js";
import { PersonArgs, PersonConnection, peopleList } from "./person.list.js";

@Resolver(() => Unit)
export class UnitPeopleResolver {
  @Many(
    () => PersonConnection,
    peopleList,
    () => PersonArgs,
    (
      row,
      parent,
      question,
    ) => `exists (select from membership held where held.person_id = ${row}.id and held.unit_id = ${parent}
        and ${membershipVisible("held", question)})`,
    "People who have or had a role there, as far as one may look through them.",
  )
  people: PersonConnection;
}
