import { DomainError } from "@reform-ledger/domain";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Person } from "./person.entity.js";
import { personList } from "./person.list.js";
import { permissionsOf, readViewerMemberships, Viewer, ViewerMembership } from "./viewer.js";

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Who asks." })
  @Requires("viewer.read")
  viewer(@Ctx() { actor }: Context): Pick<Viewer, "personId" | "permissions" | "scopes"> {
    if (!actor?.personId) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
    return { personId: actor.personId, permissions: permissionsOf(actor), scopes: actor.scopes };
  }

  @FieldResolver(() => Person)
  person(@Root() { personId }: Viewer, @Ctx() { loaders }: Context): Promise<Person> {
    return loaders.found(personList, personId);
  }

  @FieldResolver(() => [ViewerMembership])
  memberships(@Root() { personId }: Viewer, @Ctx() { loaders }: Context): Promise<ViewerMembership[]> {
    return loaders.figure("viewer memberships", personId, readViewerMemberships, []);
  }
}

@Resolver(() => ViewerMembership)
export class ViewerMembershipResolver {
  @FieldResolver(() => Unit)
  unit(@Root() { unitId }: ViewerMembership, @Ctx() { loaders }: Context): Promise<Unit> {
    return loaders.found(unitList, unitId);
  }
}
