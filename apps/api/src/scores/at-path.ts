import { DomainError } from "@reform-ledger/domain";

/** Lets a rule speak of the field of the input that it refuses. */
export function atPath(path: string, rule: () => void): void {
  try {
    rule();
  } catch (error) {
    if (!(error instanceof DomainError) || error.fields) throw error;
    const { code, messageKey, params } = error;
    throw new DomainError(code, messageKey, params, { fields: [{ path, code: messageKey, params }] });
  }
}
