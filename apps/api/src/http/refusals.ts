import { DomainError, type ErrorCode } from "@reform-ledger/domain";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { refusalOf } from "../errors/database-errors.js";
import { languageOf } from "../errors/request-scope.js";

const statusOf: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RULE_BROKEN: 422,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

const jsonErrors = new Set(["FST_ERR_CTP_EMPTY_JSON_BODY", "FST_ERR_CTP_INVALID_JSON_BODY"]);

/** The one shape of an error that leaves the server outside GraphQL, which is also GraphQL's. */
export function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const refusal = asRefusal(error, request.id);
  if (refusal.code === "INTERNAL") request.log.error({ err: error }, "A request failed");
  const language = languageOf(request.headers["accept-language"]);
  const fields = refusal.fieldsIn(language);
  return reply
    .code(statusFor(refusal.code, error))
    .type("application/json; charset=utf-8")
    .send({
      errors: [
        {
          message: refusal.messageIn(language),
          extensions: {
            code: refusal.code,
            reason: refusal.messageKey,
            ...(fields.length > 0 && { fields }),
            ...(refusal.code === "INTERNAL" && { requestId: request.id }),
          },
        },
      ],
    });
}

function asRefusal(error: unknown, requestId: string): DomainError {
  if (error instanceof DomainError) return error;
  const status = (error as FastifyError).statusCode ?? 500;
  if (status === 429) return new DomainError("RATE_LIMITED", "rateLimited");
  if (status === 404) return new DomainError("NOT_FOUND", "notFound");
  if (status >= 400 && status < 500) {
    const isJson = error instanceof SyntaxError || jsonErrors.has((error as FastifyError).code);
    return new DomainError("BAD_USER_INPUT", isJson ? "malformedJson" : "badInput");
  }
  return refusalOf(error) ?? new DomainError("INTERNAL", "internal", { requestId });
}

/** Too large (413) and not understood (415) say more than 400. */
function statusFor(code: ErrorCode, error: unknown): number {
  const given = (error as FastifyError).statusCode;
  return code === "BAD_USER_INPUT" && given ? given : statusOf[code];
}
