/** The sheet of an assessment, at a criterion where one is named. */
export const sheetPath = (assessmentId: string, criterionId?: string): string =>
  `/assessments/${assessmentId}/sheet${criterionId ? `?criterion=${criterionId}` : ""}`;
