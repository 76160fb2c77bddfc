import type { CriterionRowFragment } from "@reform-ledger/api-types";

/** A valid criterion for tests, with what a test says otherwise. */
export function criterion(
  code: string,
  given: Partial<Omit<CriterionRowFragment, "parent">> & { beneath?: string } = {},
): CriterionRowFragment {
  const { beneath, ...members } = given;
  return {
    id: code,
    version: 1,
    code,
    position: Number(code.split(".").at(-1)),
    level: beneath ? "CRITERION" : "AREA",
    name: `Tiêu chí ${code}`,
    nameEn: null,
    maxPoints: "1",
    kind: "SCORED",
    method: "SELF",
    ruleText: null,
    rule: null,
    evidenceRequired: false,
    constructed: false,
    parent: beneath ? { id: beneath, code: beneath, name: `Tiêu chí ${beneath}` } : null,
    set: { id: "set", name: "Bộ tiêu chí", status: "DRAFT" },
    appraisingUnit: null,
    ...members,
  };
}

/** Two areas; the first one's children add up to 3, its max is 3, 1.2 has two of its own. */
export const smallTree = [
  criterion("2", { maxPoints: "2", name: "Cải cách thể chế" }),
  criterion("1", { maxPoints: "3", method: null }),
  criterion("1.2", { beneath: "1", maxPoints: "2", method: null }),
  criterion("1.1", { beneath: "1" }),
  criterion("1.2.1", { beneath: "1.2", name: "Báo cáo định kỳ" }),
  criterion("1.2.2", { beneath: "1.2" }),
];
