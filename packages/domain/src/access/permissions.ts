import type { Role } from "./role.js";

/**
 * How far a role reaches from the unit of its membership.
 * everywhere: all records, with or without a unit.
 * subtree: the unit and all beneath it.
 * authority: the subtree of the unit's parent; a department appraises units beside and beneath it.
 * line: the unit and the authorities above it, whose plans and targets bind it.
 * branch: the subtree and the line.
 * unit: the unit alone, without the units beneath it.
 * appraised: records of criteria that the unit appraises.
 */
export type Reach = "everywhere" | "subtree" | "authority" | "line" | "branch" | "unit" | "appraised";

export type PermissionRule = {
  /** A role that is not named has none. */
  readonly roles: Readonly<Partial<Record<Role, Reach>>>;
  /** owner: all owning units must be reached. involved: one owning or participating unit is enough. */
  readonly parties: "owner" | "involved";
  /** Every signed-in person, with or without a membership. */
  readonly signedIn?: true;
  /** Only records that are marked as published. */
  readonly publishedOnly?: true;
};

const everyRole = {
  SYSTEM_ADMIN: "everywhere",
  REFORM_OFFICE: "everywhere",
  APPRAISER: "everywhere",
  UNIT_HEAD: "everywhere",
  UNIT_OFFICER: "everywhere",
  LEADER: "everywhere",
  INTEGRATOR: "everywhere",
} as const;

const catalogue = { parties: "involved", signedIn: true, roles: everyRole } as const;

const ofPoints = {
  REFORM_OFFICE: "subtree",
  APPRAISER: "authority",
  UNIT_HEAD: "unit",
  UNIT_OFFICER: "unit",
  LEADER: "subtree",
  INTEGRATOR: "subtree",
} as const;

const ofWork = { ...ofPoints, APPRAISER: "unit" } as const;

const ofAuthority = {
  REFORM_OFFICE: "branch",
  APPRAISER: "line",
  UNIT_HEAD: "line",
  UNIT_OFFICER: "line",
  LEADER: "branch",
  INTEGRATOR: "subtree",
} as const;

const byAdmin = { parties: "owner", roles: { SYSTEM_ADMIN: "subtree" } } as const;

const byOffice = { parties: "owner", roles: { REFORM_OFFICE: "subtree" } } as const;

/** What each role may do and how far. The API enforces it, the console shows by it; absent is refused. */
export const permissions = {
  "viewer.read": catalogue,

  "units.read": catalogue,
  "units.write": { parties: "owner", roles: { SYSTEM_ADMIN: "subtree", REFORM_OFFICE: "subtree" } },
  "criteria.read": catalogue,
  "criteria.write": byOffice,
  "rounds.read": catalogue,
  "rounds.write": byOffice,

  "assessments.read": { parties: "involved", roles: ofPoints },
  "assessments.readPublished": { ...catalogue, publishedOnly: true },
  "assessments.lock": { parties: "owner", roles: { UNIT_HEAD: "unit" } },
  "assessments.reopen": byOffice,
  "assessments.remind": byOffice,
  "scores.read": { parties: "involved", roles: { ...ofPoints, APPRAISER: "appraised" } },
  "scores.selfAssess": {
    parties: "owner",
    roles: { UNIT_HEAD: "unit", UNIT_OFFICER: "unit", INTEGRATOR: "subtree" },
  },
  "scores.appraise": { parties: "owner", roles: { REFORM_OFFICE: "subtree", APPRAISER: "appraised" } },
  "scores.amend": byOffice,
  "explanations.read": { parties: "involved", roles: { ...ofPoints, APPRAISER: "appraised" } },
  "explanations.ask": { parties: "owner", roles: { REFORM_OFFICE: "subtree", APPRAISER: "appraised" } },
  "explanations.answer": { parties: "owner", roles: { UNIT_HEAD: "unit", UNIT_OFFICER: "unit" } },
  "penalties.read": { parties: "involved", roles: ofPoints },
  "penalties.write": byOffice,
  "mappings.read": catalogue,
  "mappings.write": byOffice,
  "scores.record": {
    parties: "owner",
    roles: {
      REFORM_OFFICE: "subtree",
      APPRAISER: "appraised",
      UNIT_HEAD: "unit",
      UNIT_OFFICER: "unit",
      INTEGRATOR: "subtree",
    },
  },

  "deductions.read": { parties: "involved", roles: ofPoints },
  "deductions.explain": {
    parties: "involved",
    roles: { REFORM_OFFICE: "subtree", UNIT_HEAD: "unit", UNIT_OFFICER: "unit" },
  },
  "deductions.split": byOffice,
  "deductions.waive": byOffice,
  "causes.read": catalogue,
  "causes.write": { parties: "owner", roles: { REFORM_OFFICE: "everywhere" } },

  "reviews.read": { parties: "involved", roles: ofPoints },
  "reviews.write": {
    parties: "owner",
    roles: { REFORM_OFFICE: "subtree", UNIT_HEAD: "unit", UNIT_OFFICER: "unit" },
  },
  "inspections.read": { parties: "involved", roles: ofWork },
  "inspections.write": byOffice,

  "directives.read": { parties: "involved", roles: ofAuthority },
  "directives.write": byOffice,
  "plans.read": { parties: "involved", roles: ofAuthority },
  "plans.write": byOffice,
  "templates.read": { parties: "involved", roles: ofAuthority },
  "templates.write": byOffice,

  "tasks.read": { parties: "involved", roles: ofWork },
  "tasks.create": { parties: "owner", roles: { REFORM_OFFICE: "subtree", INTEGRATOR: "subtree" } },
  "tasks.edit": byOffice,
  "tasks.assign": { parties: "owner", roles: { REFORM_OFFICE: "subtree", UNIT_HEAD: "unit" } },
  "tasks.reportProgress": {
    parties: "owner",
    roles: {
      REFORM_OFFICE: "subtree",
      UNIT_HEAD: "unit",
      UNIT_OFFICER: "unit",
      INTEGRATOR: "subtree",
    },
  },
  "tasks.submit": { parties: "owner", roles: { REFORM_OFFICE: "subtree", UNIT_HEAD: "unit" } },
  "tasks.verify": byOffice,
  "tasks.return": byOffice,
  "tasks.cancel": byOffice,
  "tasks.pause": byOffice,
  "tasks.askExtension": { parties: "owner", roles: { UNIT_HEAD: "unit" } },
  "tasks.decideExtension": byOffice,
  "tasks.discuss": {
    parties: "involved",
    roles: { REFORM_OFFICE: "subtree", UNIT_HEAD: "unit", UNIT_OFFICER: "unit", LEADER: "subtree" },
  },
  "tasks.handOver": byOffice,

  "evidence.read": { parties: "involved", roles: ofWork },
  "evidence.attach": {
    parties: "owner",
    roles: {
      REFORM_OFFICE: "subtree",
      UNIT_HEAD: "unit",
      UNIT_OFFICER: "unit",
      INTEGRATOR: "subtree",
    },
  },

  "indicators.read": catalogue,
  "indicators.write": { parties: "owner", roles: { REFORM_OFFICE: "everywhere" } },
  "targets.read": { parties: "involved", roles: ofAuthority },
  "targets.write": byOffice,
  "measurements.read": { parties: "involved", roles: ofAuthority },
  "measurements.record": {
    parties: "owner",
    roles: {
      REFORM_OFFICE: "subtree",
      UNIT_HEAD: "unit",
      UNIT_OFFICER: "unit",
      INTEGRATOR: "subtree",
    },
  },
  "indexResults.read": catalogue,
  "indexResults.write": { parties: "owner", roles: { REFORM_OFFICE: "subtree", INTEGRATOR: "subtree" } },

  "notices.read": catalogue,
  "notices.log": { parties: "involved", roles: { SYSTEM_ADMIN: "subtree", REFORM_OFFICE: "subtree" } },
  "noticeRules.read": catalogue,
  "noticeRules.write": { parties: "owner", roles: { REFORM_OFFICE: "everywhere" } },
  "calendar.read": catalogue,
  "calendar.write": { parties: "owner", roles: { REFORM_OFFICE: "everywhere" } },

  "people.read": {
    parties: "involved",
    roles: {
      SYSTEM_ADMIN: "subtree",
      REFORM_OFFICE: "subtree",
      APPRAISER: "unit",
      UNIT_HEAD: "unit",
      UNIT_OFFICER: "unit",
      LEADER: "subtree",
    },
  },
  "people.write": byAdmin,
  "memberships.write": byAdmin,
  "keys.read": byAdmin,
  "keys.write": byAdmin,
  "audit.read": { parties: "involved", roles: { SYSTEM_ADMIN: "subtree", REFORM_OFFICE: "subtree" } },
  "audit.verify": { parties: "owner", roles: { SYSTEM_ADMIN: "everywhere" } },
} as const satisfies Record<string, PermissionRule>;

/** `<noun>.<verb>`: the noun is the feature's, the GraphQL type's and the console's. */
export type Permission = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as Permission[];

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(permissions, name);
}
