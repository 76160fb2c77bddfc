import { badInput, DomainError, type FieldProblem, type MessageKey, messageOf } from "@reform-ledger/domain";
import type { ValidationError } from "class-validator";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { refusalOf } from "./database-errors.js";
import { requestScope } from "./request-scope.js";
import { wrongType } from "./wrong-type.js";

export interface ErrorLog {
  error(details: object, message: string): void;
}

const keyOfConstraint: Record<string, MessageKey> = {
  isNotEmpty: "required",
  minLength: "required",
  maxLength: "tooLong",
  isLength: "tooLong",
  arrayMaxSize: "tooMany",
  arrayMinSize: "required",
  min: "outOfRange",
  max: "outOfRange",
  isUrl: "badUrl",
  isEmail: "badEmail",
};

function fieldProblems(errors: readonly ValidationError[], parent: string): FieldProblem[] {
  return errors.flatMap(({ property, value, constraints, contexts, children }) => {
    const shown = typeof value === "string" ? { value: value.slice(0, 40) } : {};
    const path = parent ? `${parent}.${property}` : property;
    const own = Object.keys(constraints ?? {}).map((name) => ({
      path,
      code: keyOfConstraint[name] ?? ("badInput" as MessageKey),
      params: { ...shown, ...contexts?.[name] },
    }));
    return [...own, ...fieldProblems(children ?? [], path)];
  });
}

const refusedByGraphQL = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

const originOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

function known(formatted: GraphQLFormattedError, error: unknown): DomainError | null {
  const original = originOf(error);
  if (original instanceof DomainError) return original;
  if (original instanceof ArgumentValidationError) {
    const fields = fieldProblems(original.extensions.validationErrors, "");
    return new DomainError("BAD_USER_INPUT", "badInput", {}, { fields });
  }
  const refusal = refusalOf(original);
  if (refusal) return refusal;
  const code = String(formatted.extensions?.code ?? "");
  if (code === "BAD_USER_INPUT") {
    return new DomainError("BAD_USER_INPUT", "badInput", {}, { fields: wrongType(formatted.message) });
  }
  if (refusedByGraphQL.has(code)) return badInput("malformedQuery");
  return null;
}

/** Every error that leaves the API passes here: a stable code, a message in the reader's language, no internals. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log?: ErrorLog,
): GraphQLFormattedError {
  const { language, requestId } = requestScope.getStore() ?? { language: "vi" as const, requestId: "" };
  const refusal = known(formatted, error);
  const place = { locations: formatted.locations ?? [], path: formatted.path ?? [] };
  if (!refusal) {
    log?.error({ err: originOf(error), requestId }, "A request failed");
    const message = messageOf("internal", { requestId }, language);
    return { message, ...place, extensions: { code: "INTERNAL", requestId } };
  }
  const isSyntax = error instanceof GraphQLError && refusal.messageKey === "malformedQuery";
  const fields = refusal.fieldsIn(language);
  return {
    message: refusal.messageIn(language),
    ...place,
    extensions: {
      code: refusal.code,
      reason: refusal.messageKey,
      ...(fields.length > 0 && { fields }),
      ...(isSyntax && { detail: formatted.message }),
      ...(refusal.current !== undefined && { current: refusal.current }),
    },
  };
}
