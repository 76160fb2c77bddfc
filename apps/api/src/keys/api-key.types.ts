import type { Permission } from "@reform-ledger/domain";
import { ArrayMaxSize, ArrayMinSize, Matches, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../lists/connection.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("ApiKey", { description: "A key with which a program reads and writes in a unit's subtree." })
export class ApiKey {
  @Field(() => ID, { description: "Global id." })
  id: string;
  unitId: string;
  personId: string;
  @Field(() => String, { description: "What it is for." })
  name: string;
  @Field(() => String, { description: "Its first letters, by which it is recognised." })
  start: string;
  @Field(() => [String], { description: "The permissions to which it is held, such as tasks.read." })
  scopes: Permission[];
  @Field(() => Unit, { description: "The unit in whose subtree it works." })
  unit: Unit;
  @Field(() => Person, { description: "The person in whose name it acts; nobody signs in as them." })
  person: Person;
  @Field(() => DateTime, { description: "When it stops working." })
  expiresAt: Date;
  @Field(() => DateTime, { nullable: true, description: "When it was last used." })
  lastUsedAt: Date | null;
  @Field(() => Boolean, { description: "False once revoked." })
  enabled: boolean;
  @Field(() => DateTime, { description: "When it was made." })
  createdAt: Date;
}

export const ApiKeyConnection = connectionOf(ApiKey, "ApiKey");
export type ApiKeyConnection = InstanceType<typeof ApiKeyConnection>;

@InputType({ description: "A new API key." })
export class CreateApiKeyInput {
  @Field(() => String, { description: "What it is for, at most 100 characters." })
  @Matches(/\S/)
  @MaxLength(100, { context: { max: 100 } })
  name: string;
  @Field(() => ID, { description: "The unit in whose subtree it works." })
  unitId: string;
  @Field(() => [String], {
    description: "Permissions that a key can have, such as tasks.read; nothing else will it do.",
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(50, { context: { max: 50 } })
  scopes: string[];
  @Field(() => DateOnly, { description: "First day on which it no longer works; within two years." })
  expiresOn: string;
}

@InputType({ description: "The end of an API key." })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "The key." })
  keyId: string;
}

@ObjectType({ description: "What a change of an API key led to." })
export class ApiKeyPayload {
  @Field(() => ApiKey, { description: "The key as it is now." })
  apiKey: ApiKey;
}

@ObjectType({ description: "What creating an API key led to." })
export class CreateApiKeyPayload extends ApiKeyPayload {
  @Field(() => String, { description: "The key itself, to be sent as x-api-key; it is shown this once." })
  key: string;
}
