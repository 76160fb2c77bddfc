import type { FieldProblem } from "@reform-ledger/domain";

/** The value may hold anything between quotes, these words too. */
const place =
  /^Variable "\$(\w+)" got invalid value ((?:"(?:[^"\\]|\\.)*"|[^"])*?)(?: at "\w+((?:\.\w+|\[\d+\])+)")?; (.*)$/s;

const missing = /^Field "(\w+)" of required type/;

/** As fields are named: what stands in the input goes without its name. */
function pathOf(variable: string, steps: string): string {
  const path = `${variable}${steps.replaceAll(/\[(\d+)\]/g, ".$1")}`;
  return path.replace(/^input(\.|$)/, "");
}

/** Which field of a variable has a value of the wrong type, from the words in which GraphQL refuses it. */
export function wrongType(message: string): FieldProblem[] {
  const [, variable, shown, steps = "", reason] = place.exec(message) ?? [];
  if (!variable || !shown || !reason) return [];
  const path = pathOf(variable, steps);
  const [, field] = missing.exec(reason) ?? [];
  if (field) return [{ path: path ? `${path}.${field}` : field, code: "required" }];
  if (reason.startsWith("Expected non-nullable")) return [{ path, code: "required" }];
  const value = shown.replaceAll(/^"|"$/g, "").slice(0, 40);
  if (/decimal/i.test(reason)) return [{ path, code: "badDecimal", params: { value } }];
  if (/LocalDate|"Date(Time)?"|DateTime|is not a day/.test(reason))
    return [{ path, code: "badDate", params: { value } }];
  return [{ path, code: "badInput" }];
}
