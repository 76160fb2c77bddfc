import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { readApiKeys } from "./api-key.reads.js";
import { createApiKey, revokeApiKey } from "./api-key.service.js";
import {
  ApiKey,
  ApiKeyConnection,
  ApiKeyPayload,
  CreateApiKeyInput,
  CreateApiKeyPayload,
  RevokeApiKeyInput,
} from "./api-key.types.js";

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, { description: "API keys, the latest first." })
  @Requires("keys.read")
  async apiKeys(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): Promise<ApiKeyConnection> {
    const keys = await readApiKeys(context.reader, page, context.actor);
    return keys as unknown as ApiKeyConnection;
  }

  @FieldResolver(() => Unit)
  unit(@Root() { unitId }: ApiKey, @Ctx() { loaders }: Context): Promise<Unit> {
    return loaders.found(unitList, unitId);
  }

  @FieldResolver(() => Person)
  person(@Root() { personId }: ApiKey, @Ctx() { loaders }: Context): Promise<Person> {
    return loaders.found(personList, personId);
  }

  @Mutation(() => CreateApiKeyPayload, {
    description: "Makes an API key; the key itself is shown this once.",
  })
  @Requires("keys.write")
  async createApiKey(
    @Arg("input", () => CreateApiKeyInput, { description: "The key." }) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<Omit<CreateApiKeyPayload, "apiKey">> {
    return context.write(
      (tx, actor) => createApiKey(tx, actor, input),
      `API key: ${input.scopes.join(", ")}`,
    );
  }

  @Mutation(() => ApiKeyPayload, { description: "Revokes an API key; it stops working at once." })
  @Requires("keys.write")
  async revokeApiKey(
    @Arg("input", () => RevokeApiKeyInput, { description: "Which." }) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<{ apiKey: object }> {
    return { apiKey: await context.write((tx, actor) => revokeApiKey(tx, actor, input), "API key revoked") };
  }
}
