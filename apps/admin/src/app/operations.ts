import { apiKeyOperations } from "../apiKeys/apiKey.operations";
import { assessmentOperations } from "../assessments/assessment.operations";
import { causeOperations } from "../causes/cause.operations";
import { criteriaSetOperations } from "../criteria/criteriaSet.operations";
import { criterionOperations } from "../criteria/criterion.operations";
import { deductionOperations } from "../deductions/deduction.operations";
import { directiveOperations } from "../directives/directive.operations";
import { findingOperations } from "../findings/finding.operations";
import { handOverOperations } from "../handOvers/handOver.operations";
import { indexResultOperations } from "../indexResults/indexResult.operations";
import { indicatorOperations } from "../indicators/indicator.operations";
import { inspectionOperations } from "../inspections/inspection.operations";
import { mappingOperations } from "../mappings/mapping.operations";
import { measurementOperations } from "../measurements/measurement.operations";
import { digestOperations } from "../notices/digests/digest.operations";
import { personOperations } from "../people/person.operations";
import { planOperations } from "../plans/plan.operations";
import type { ResourceOperations } from "../providers/resourceOperations";
import { reviewOperations } from "../reviews/review.operations";
import { roundOperations } from "../rounds/round.operations";
import { targetOperations } from "../targets/target.operations";
import { taskOperations } from "../tasks/task.operations";
import { templateOperations } from "../templates/template.operations";
import { unitOperations } from "../units/unit.operations";

/** How each resource is asked for; its pages are in resources.ts under the same name. */
export const operations: Readonly<Record<string, ResourceOperations>> = {
  apiKeys: apiKeyOperations,
  assessments: assessmentOperations,
  causes: causeOperations,
  criteria: criterionOperations,
  criteriaSets: criteriaSetOperations,
  deductions: deductionOperations,
  digests: digestOperations,
  directives: directiveOperations,
  handOvers: handOverOperations,
  findings: findingOperations,
  indexResults: indexResultOperations,
  indicators: indicatorOperations,
  inspections: inspectionOperations,
  mappings: mappingOperations,
  measurements: measurementOperations,
  people: personOperations,
  plans: planOperations,
  reviews: reviewOperations,
  rounds: roundOperations,
  targets: targetOperations,
  tasks: taskOperations,
  templates: templateOperations,
  units: unitOperations,
};
