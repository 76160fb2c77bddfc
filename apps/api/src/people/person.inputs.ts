import { IsEmail, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Membership, Role } from "./membership.entity.js";
import { Person } from "./person.entity.js";

@InputType({ description: "A role at a unit for a period." })
export class MembershipInput {
  @Field(() => ID, { description: "The unit." })
  unitId: string;
  @Field(() => Role, { description: "The role; not INTEGRATOR, which comes with an API key." })
  role: Role;
  @Field(() => DateOnly, { nullable: true, description: "First day; today unless given." })
  validFrom?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "First day on which it no longer holds." })
  validTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Held for somebody else for a while." })
  acting?: boolean | null;
}

@InputType({ description: "A new person who can sign in." })
export class CreatePersonInput {
  @Field(() => String, { description: "Full name, at most 200 characters." })
  @Matches(/\S/)
  @MaxLength(200, { context: { max: 200 } })
  name: string;
  @Field(() => String, { description: "E-mail address, with which the person signs in; unique." })
  @IsEmail()
  @MaxLength(254, { context: { max: 254 } })
  email: string;
  @Field(() => MembershipInput, { description: "The first role." })
  membership: MembershipInput;
  @Field(() => String, {
    nullable: true,
    description: "Initial password, 10 to 128 characters; without one it is made up and returned once.",
  })
  password?: string | null;
}

@InputType({ description: "Changes of a person; what is left out stays." })
export class UpdatePersonInput {
  @Field(() => ID, { description: "The person." })
  personId: string;
  @Field(() => DateTime, { description: "The updatedAt that was seen." })
  expectedUpdatedAt: Date;
  @Field(() => String, { nullable: true, description: "Full name." })
  @IsOptional()
  @Matches(/\S/)
  @MaxLength(200, { context: { max: 200 } })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address." })
  @IsOptional()
  @IsEmail()
  @MaxLength(254, { context: { max: 254 } })
  email?: string | null;
}

@InputType({ description: "A new password for somebody who lost theirs." })
export class ResetPasswordInput {
  @Field(() => ID, { description: "The person." })
  personId: string;
  @Field(() => String, {
    nullable: true,
    description: "The password, 10 to 128 characters; without one it is made up and returned once.",
  })
  password?: string | null;
}

@InputType({ description: "One more role for a person." })
export class GrantMembershipInput extends MembershipInput {
  @Field(() => ID, { description: "The person." })
  personId: string;
}

@InputType({ description: "The end of a membership." })
export class EndMembershipInput {
  @Field(() => ID, { description: "The membership." })
  membershipId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => DateOnly, {
    nullable: true,
    description: "First day on which it no longer holds; today unless given, and then at once.",
  })
  validTo?: string | null;
}

@ObjectType({ description: "What a change of a person led to." })
export class PersonPayload {
  @Field(() => Person, { description: "The person as they are now." })
  person: Person;
}

@ObjectType({ description: "What creating a person or resetting a password led to." })
export class LoginPayload extends PersonPayload {
  @Field(() => String, {
    nullable: true,
    description: "The password that was made up, shown this once; null where one was given.",
  })
  password: string | null;
}

@ObjectType({ description: "What a change of a membership led to." })
export class MembershipPayload extends PersonPayload {
  @Field(() => Membership, {
    nullable: true,
    description: "The membership; null where it ended before it had lasted a day and was taken away.",
  })
  membership: Membership | null;
}
