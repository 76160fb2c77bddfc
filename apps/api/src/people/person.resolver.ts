import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Membership } from "./membership.entity.js";
import { MembershipArgs, MembershipConnection, membershipList } from "./membership.list.js";
import { endMembership, grantMembership } from "./membership.service.js";
import { Person } from "./person.entity.js";
import {
  CreatePersonInput,
  EndMembershipInput,
  GrantMembershipInput,
  LoginPayload,
  MembershipPayload,
  PersonPayload,
  ResetPasswordInput,
  UpdatePersonInput,
} from "./person.inputs.js";
import { PersonArgs, PersonConnection, peopleList, personList } from "./person.list.js";
import { createPerson, type Login, resetPassword, updatePerson } from "./person.service.js";

const person = ({ loaders }: Context, id: string) => loaders.found<Person>(personList, id);

const loginPayload = async (context: Context, login: Login): Promise<LoginPayload> => ({
  person: await person(context, login.person.id),
  password: login.password,
});

@Resolver(() => Person)
export class PersonResolver {
  @Requires("people.read")
  @Listed(
    () => PersonConnection,
    peopleList,
    () => PersonArgs,
    "People whom one may look through, by name unless ordered otherwise.",
  )
  people: PersonConnection;

  @Many(
    () => MembershipConnection,
    membershipList,
    () => MembershipArgs,
    (row, parent) => `${row}.person_id = ${parent}`,
    "Roles at units, as far as they may be seen; the latest first.",
    { parent: "Person" },
  )
  memberships: MembershipConnection;

  @Mutation(() => LoginPayload, { description: "Enters a person with a first role and a password." })
  @Requires("people.write")
  async createPerson(
    @Arg("input", () => CreatePersonInput, { description: "The person." }) input: CreatePersonInput,
    @Ctx() context: Context,
  ): Promise<LoginPayload> {
    return loginPayload(context, await context.write((tx, actor) => createPerson(tx, actor, input)));
  }

  @Mutation(() => PersonPayload, { description: "Changes a person; CONFLICT when they changed meanwhile." })
  @Requires("people.write")
  async updatePerson(
    @Arg("input", () => UpdatePersonInput, { description: "The changes." }) input: UpdatePersonInput,
    @Ctx() context: Context,
  ): Promise<PersonPayload> {
    const { id } = await context.write((tx, actor) => updatePerson(tx, actor, input));
    return { person: await person(context, id) };
  }

  @Mutation(() => LoginPayload, { description: "Gives a person a new password and ends their sessions." })
  @Requires("people.write")
  async resetPassword(
    @Arg("input", () => ResetPasswordInput, { description: "Whose." }) input: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<LoginPayload> {
    const login = await context.write((tx, actor) => resetPassword(tx, actor, input), "Password reset");
    return loginPayload(context, login);
  }

  @Mutation(() => MembershipPayload, { description: "Gives a person one more role at a unit." })
  @Requires("memberships.write")
  async grantMembership(
    @Arg("input", () => GrantMembershipInput, { description: "The role." }) input: GrantMembershipInput,
    @Ctx() context: Context,
  ): Promise<MembershipPayload> {
    const membership = await context.write((tx, actor) => grantMembership(tx, actor, input));
    return { person: await person(context, membership.personId), membership };
  }

  @Mutation(() => MembershipPayload, {
    description: "Ends a role; it takes effect at once for who is signed in.",
  })
  @Requires("memberships.write")
  async endMembership(
    @Arg("input", () => EndMembershipInput, { description: "Which, and when." }) input: EndMembershipInput,
    @Ctx() context: Context,
  ): Promise<MembershipPayload> {
    const { personId, membership } = await context.write((tx, actor) => endMembership(tx, actor, input));
    return { person: await person(context, personId), membership };
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Person, { description: "Who." })
  person(@Root() { personId }: Membership, @Ctx() context: Context): Promise<Person> {
    return person(context, personId);
  }

  @One(() => Unit, unitList, "unitId", "Where.", { found: true })
  unit: Unit;
}
