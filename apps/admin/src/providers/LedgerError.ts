import { HttpError } from "react-admin";

export interface FieldError {
  path: string;
  code: string;
  message: string;
}

export interface LedgerErrorDetails {
  message: string;
  code: string;
  fields?: FieldError[];
  current?: Record<string, unknown> | null;
}

const httpStatusOf: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  RULE_BROKEN: 422,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  OFFLINE: 0,
};

/** What the API refused, in the shape from which react-admin's forms take their messages. */
export class LedgerError extends HttpError {
  readonly code: string;
  readonly current: Record<string, unknown> | null;

  constructor({ message, code, fields = [], current = null }: LedgerErrorDetails) {
    super(message, httpStatusOf[code] ?? 500, { errors: formErrors(message, fields) });
    // HttpError makes itself the prototype of whatever it constructs.
    Object.setPrototypeOf(this, LedgerError.prototype);
    this.name = "LedgerError";
    this.code = code;
    this.current = current;
    this.message = message;
  }
}

/** Field paths start at the mutation's input; a form knows its fields without that. */
function formErrors(message: string, fields: FieldError[]): Record<string, unknown> {
  const byField = fields.map((field) => [field.path.replace(/^input\./, ""), field.message]);
  return { ...Object.fromEntries(byField), root: { serverError: message } };
}

export const isLedgerError = (error: unknown): error is LedgerError => error instanceof LedgerError;
