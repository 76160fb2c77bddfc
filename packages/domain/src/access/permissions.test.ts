import { describe, expect, it } from "vitest";
import { mayEver } from "./decisions.js";
import { isPermission, type PermissionRule, permissionNames, permissions } from "./permissions.js";
import { type Role, roles } from "./role.js";

// Columns: SYSTEM_ADMIN REFORM_OFFICE APPRAISER UNIT_HEAD UNIT_OFFICER LEADER INTEGRATOR.
// E everywhere, S subtree, A authority, L line, B branch, U unit, P appraised, - none.
const matrix: Record<string, string> = {
  "viewer.read": "EEEEEEE",
  "units.read": "EEEEEEE",
  "units.write": "SS-----",
  "criteria.read": "EEEEEEE",
  "criteria.write": "-S-----",
  "rounds.read": "EEEEEEE",
  "rounds.write": "-S-----",
  "assessments.read": "-SAUUSS",
  "assessments.readPublished": "EEEEEEE",
  "assessments.lock": "---U---",
  "assessments.reopen": "-S-----",
  "assessments.remind": "-S-----",
  "scores.read": "-SPUUSS",
  "scores.selfAssess": "---UU-S",
  "scores.appraise": "-SP----",
  "scores.amend": "-S-----",
  "explanations.read": "-SPUUSS",
  "explanations.ask": "-SP----",
  "explanations.answer": "---UU--",
  "penalties.read": "-SAUUSS",
  "penalties.write": "-S-----",
  "mappings.read": "EEEEEEE",
  "mappings.write": "-S-----",
  "scores.record": "-SPUU-S",
  "deductions.read": "-SAUUSS",
  "deductions.explain": "-S-UU--",
  "deductions.split": "-S-----",
  "deductions.waive": "-S-----",
  "causes.read": "EEEEEEE",
  "causes.write": "-E-----",
  "reviews.read": "-SAUUSS",
  "reviews.write": "-S-UU--",
  "inspections.read": "-SUUUSS",
  "inspections.write": "-S-----",
  "directives.read": "-BLLLBS",
  "directives.write": "-S-----",
  "plans.read": "-BLLLBS",
  "plans.write": "-S-----",
  "templates.read": "-BLLLBS",
  "templates.write": "-S-----",
  "tasks.read": "-SUUUSS",
  "tasks.create": "-S----S",
  "tasks.edit": "-S-----",
  "tasks.assign": "-S-U---",
  "tasks.reportProgress": "-S-UU-S",
  "tasks.submit": "-S-U---",
  "tasks.verify": "-S-----",
  "tasks.return": "-S-----",
  "tasks.cancel": "-S-----",
  "tasks.pause": "-S-----",
  "tasks.askExtension": "---U---",
  "tasks.decideExtension": "-S-----",
  "tasks.discuss": "-S-UUS-",
  "tasks.handOver": "-S-----",
  "evidence.read": "-SUUUSS",
  "evidence.attach": "-S-UU-S",
  "indicators.read": "EEEEEEE",
  "indicators.write": "-E-----",
  "targets.read": "-BLLLBS",
  "targets.write": "-S-----",
  "measurements.read": "-BLLLBS",
  "measurements.record": "-S-UU-S",
  "indexResults.read": "EEEEEEE",
  "indexResults.write": "-S----S",
  "notices.read": "EEEEEEE",
  "notices.log": "SS-----",
  "noticeRules.read": "EEEEEEE",
  "noticeRules.write": "-E-----",
  "calendar.read": "EEEEEEE",
  "calendar.write": "-E-----",
  "people.read": "SSUUUS-",
  "people.write": "S------",
  "memberships.write": "S------",
  "keys.read": "S------",
  "keys.write": "S------",
  "audit.read": "SS-----",
  "audit.verify": "E------",
};

const letters = {
  everywhere: "E",
  subtree: "S",
  authority: "A",
  line: "L",
  branch: "B",
  unit: "U",
  appraised: "P",
} as const;

const letterOf = (rule: PermissionRule, role: Role) => {
  const reach = rule.roles[role];
  return reach === undefined ? "-" : letters[reach];
};

describe("the table of permissions", () => {
  it("knows exactly the permissions of the matrix", () => {
    expect(permissionNames.toSorted()).toEqual(Object.keys(matrix).toSorted());
  });

  it.each(permissionNames)("gives %s to the roles of the matrix and to no other", (permission) => {
    expect(roles.map((role) => letterOf(permissions[permission], role)).join("")).toBe(matrix[permission]);
  });

  it.each(permissionNames)(
    "lets an actor with one role do %s exactly when the matrix says so",
    (permission) => {
      const allowed = roles.filter((role) => {
        const isKey = role === "INTEGRATOR";
        const memberships = [{ role, unitId: "1", unitPath: "1" }];
        // No person id: what every signed-in person may do does not hide what the role may do.
        return mayEver(
          { personId: null, keyId: isKey ? "9" : null, memberships, scopes: isKey ? [permission] : null },
          permission,
        );
      });
      expect(allowed).toEqual(roles.filter((_role, column) => matrix[permission]?.[column] !== "-"));
    },
  );

  it("keeps points and tasks from the system administrator", () => {
    const nouns = permissionNames.filter((name) => letterOf(permissions[name], "SYSTEM_ADMIN") === "S");
    expect(nouns.filter((name) => /^(scores|deductions|tasks|plans|targets|evidence)\./.test(name))).toEqual(
      [],
    );
  });

  it("does not take inherited property names for permissions", () => {
    expect(["toString", "constructor", "__proto__", "", "tasks.fly"].filter(isPermission)).toEqual([]);
  });
});
