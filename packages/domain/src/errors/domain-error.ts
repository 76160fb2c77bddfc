import type { Language } from "./language.js";
import { type MessageKey, type MessageParams, messageOf } from "./messages.js";

export const errorCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "RULE_BROKEN",
  "CONFLICT",
  "RATE_LIMITED",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What is wrong with one field of an input. The code is also the key of its message. */
export type FieldProblem = {
  /** Dotted, from the input down: `parts.0.points`. */
  path: string;
  code: MessageKey;
  params?: MessageParams;
  /** Stands in for the catalogue's message when given. */
  message?: string;
};

export type DomainErrorDetail = {
  fields?: FieldProblem[] | undefined;
  /** The state that a stale write collided with. */
  current?: unknown;
};

/** The one error that rules and services throw; its own message is English, for the log. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly messageKey: MessageKey;
  readonly params: MessageParams;
  readonly fields?: FieldProblem[] | undefined;
  readonly current?: unknown;

  constructor(
    code: ErrorCode,
    messageKey: MessageKey,
    params: MessageParams = {},
    detail: DomainErrorDetail = {},
  ) {
    super(messageOf(messageKey, params, "en"));
    this.name = "DomainError";
    this.code = code;
    this.messageKey = messageKey;
    this.params = params;
    this.fields = detail.fields;
    this.current = detail.current;
  }

  messageIn(language: Language): string {
    return messageOf(this.messageKey, this.params, language);
  }

  fieldsIn(language: Language): { path: string; code: MessageKey; message: string }[] {
    return (this.fields ?? []).map(({ path, code, params, message }) => ({
      path,
      code,
      message: message ?? messageOf(code, params, language),
    }));
  }
}

/** A value that cannot be accepted; with a path it points at the field of the input. */
export function badInput(key: MessageKey, params: MessageParams = {}, path?: string): DomainError {
  const fields = path === undefined ? undefined : [{ path, code: key, params }];
  return new DomainError("BAD_USER_INPUT", key, params, { fields });
}

/** Accepted values that together break a rule of the office. */
export function ruleBroken(key: MessageKey, params: MessageParams = {}, path?: string): DomainError {
  const fields = path === undefined ? undefined : [{ path, code: key, params }];
  return new DomainError("RULE_BROKEN", key, params, { fields });
}
