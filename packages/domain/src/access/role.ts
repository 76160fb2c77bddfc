export const roles = [
  "SYSTEM_ADMIN",
  "REFORM_OFFICE",
  "APPRAISER",
  "UNIT_HEAD",
  "UNIT_OFFICER",
  "LEADER",
  "INTEGRATOR",
] as const;
export type Role = (typeof roles)[number];
