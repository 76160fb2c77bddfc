import { apiKeyOperations } from "../apiKeys/apiKey.operations";
import { assessmentOperations } from "../assessments/assessment.operations";
import { causeOperations } from "../causes/cause.operations";
import { criteriaSetOperations } from "../criteria/criteriaSet.operations";
import { criterionOperations } from "../criteria/criterion.operations";
import { deductionOperations } from "../deductions/deduction.operations";
import { directiveOperations } from "../directives/directive.operations";
import { indexResultOperations } from "../indexResults/indexResult.operations";
import { indicatorOperations } from "../indicators/indicator.operations";
import { mappingOperations } from "../mappings/mapping.operations";
import { measurementOperations } from "../measurements/measurement.operations";
import { personOperations } from "../people/person.operations";
import { planOperations } from "../plans/plan.operations";
import type { ResourceOperations } from "../providers/resourceOperations";
import { roundOperations } from "../rounds/round.operations";
import { targetOperations } from "../targets/target.operations";
import { taskOperations } from "../tasks/task.operations";
import { unitOperations } from "../units/unit.operations";

/** How each resource is asked for; its pages are in resources.ts under the same name. */
export const operations: Readonly<Record<string, ResourceOperations>> = {
  apiKeys: apiKeyOperations,
  assessments: assessmentOperations,
  causes: causeOperations,
  criteria: criterionOperations,
  criteriaSets: criteriaSetOperations,
  deductions: deductionOperations,
  directives: directiveOperations,
  indexResults: indexResultOperations,
  indicators: indicatorOperations,
  mappings: mappingOperations,
  measurements: measurementOperations,
  people: personOperations,
  plans: planOperations,
  rounds: roundOperations,
  targets: targetOperations,
  tasks: taskOperations,
  units: unitOperations,
};
