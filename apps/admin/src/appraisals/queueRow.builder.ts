import type { QueueRowFragment } from "@reform-ledger/api-types";

/** A score that a unit gave itself and nobody appraised yet. */
export const queueRow = (override: Partial<QueueRowFragment> = {}): QueueRowFragment => ({
  id: "score_1",
  version: 4,
  updatedAt: "2024-11-01T00:00:00.000Z",
  viewerCan: ["scores.appraise"],
  selfState: "SCORED",
  selfPoints: "1.5",
  selfInputs: null,
  selfDeviation: null,
  selfNote: null,
  selfComputed: null,
  firstAppraisalState: "NOT_SCORED",
  firstAppraisalPoints: null,
  firstAppraisalNote: null,
  secondAppraisalState: "NOT_SCORED",
  secondAppraisalPoints: null,
  secondAppraisalNote: null,
  evidenceCount: 0,
  criterion: {
    id: "criterion_1",
    code: "1.1",
    name: "Kế hoạch",
    maxPoints: "2",
    kind: "SCORED",
    method: "SELF",
    ruleText: null,
  },
  assessment: { id: "assessment_1", unit: { id: "unit_1", name: "Huyện Hòa An" } },
  explanations: { nodes: [] },
  ...override,
});
