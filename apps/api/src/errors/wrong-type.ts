import type { FieldProblem } from "@reform-ledger/domain";

const place = /^Variable "\$\w+" got invalid value (.*?) at "\w+((?:\.\w+|\[\d+\])+)"; (.*)$/s;

const missing = /^Field "(\w+)" of required type/;

/** Which field of a variable has a value of the wrong type, from the words in which GraphQL refuses it. */
export function wrongType(message: string): FieldProblem[] {
  const [, shown, steps, reason] = place.exec(message) ?? [];
  if (!shown || !steps || !reason) return [];
  const path = steps.replaceAll(/\[(\d+)\]/g, ".$1").slice(1);
  const [, field] = missing.exec(reason) ?? [];
  if (field) return [{ path: `${path}.${field}`, code: "required" }];
  if (reason.startsWith("Expected non-nullable")) return [{ path, code: "required" }];
  const value = shown.replaceAll(/^"|"$/g, "").slice(0, 40);
  if (reason.includes("Decimal") || reason.includes("decimal"))
    return [{ path, code: "badDecimal", params: { value } }];
  if (reason.includes("LocalDate") || reason.includes('"Date"'))
    return [{ path, code: "badDate", params: { value } }];
  return [{ path, code: "badInput" }];
}
