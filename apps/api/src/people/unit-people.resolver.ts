import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { Edge } from "../lists/page.js";
import { Unit } from "../units/unit.entity.js";
import { membershipVisible } from "./membership-visible.js";
import { PersonArgs, PersonConnection, peopleList } from "./person.list.js";

@Resolver(() => Unit)
export class UnitPeopleResolver {
  @FieldResolver(() => PersonConnection, {
    description: "People who have or had a role there, as far as one may look through them.",
  })
  people(
    @Root() { id }: Unit,
    @Args(() => PersonArgs) page: PersonArgs,
    @Ctx() { loaders }: Context,
  ): Promise<PersonConnection> {
    const belongs: Edge["belongs"] = (row, parent, question) =>
      `exists (select from membership held where held.person_id = ${row}.id and held.unit_id = ${parent}
        and ${membershipVisible("held", question)})`;
    return loaders.edge(peopleList, { key: "unit people", belongs }, id, page);
  }
}
