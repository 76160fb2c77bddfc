import englishReactAdmin from "ra-language-english";
import type { TranslationMessages } from "react-admin";
import { amendmentMessages } from "../amendments/amendment.messages";
import { appraisalMessages } from "../appraisals/appraisal.messages";
import { assessmentMessages } from "../assessments/assessment.messages";
import { scoreMessages } from "../assessments/score.messages";
import { criteriaSetMessages } from "../criteria/criteriaSet.messages";
import { criterionMessages } from "../criteria/criterion.messages";
import { deductionMessages } from "../deductions/deduction.messages";
import { evidenceMessages } from "../evidence/evidence.messages";
import { homeMessages } from "../home/home.messages";
import { mappingMessages } from "../mappings/mapping.messages";
import { penaltyMessages } from "../penalties/penalty.messages";
import { apiKeyMessages, membershipMessages, personMessages } from "../people/people.messages";
import { causeMessages, directiveMessages, planMessages } from "../plans/plan.messages";
import { resultsMessages } from "../rounds/results.messages";
import { roundMessages } from "../rounds/round.messages";
import { roundPageMessages } from "../rounds/roundPage.messages";
import { roundWorkMessages } from "../rounds/roundWork.messages";
import { sheetMessages } from "../sheets/sheet.messages";
import {
  indexResultMessages,
  indicatorMessages,
  measurementMessages,
  targetMessages,
} from "../targets/target.messages";
import { taskMessages } from "../tasks/task.messages";
import { unitMessages } from "../units/unit.messages";
import { appMessages } from "./app.messages";
import { vietnameseReactAdmin } from "./vietnameseReactAdmin";

/** The texts of each resource, under its react-admin name. */
const resources = {
  amendments: amendmentMessages,
  apiKeys: apiKeyMessages,
  appraisals: appraisalMessages,
  assessments: assessmentMessages,
  causes: causeMessages,
  criteria: criterionMessages,
  criteriaSets: criteriaSetMessages,
  deductions: deductionMessages,
  directives: directiveMessages,
  evidence: evidenceMessages,
  indexResults: indexResultMessages,
  indicators: indicatorMessages,
  mappings: mappingMessages,
  measurements: measurementMessages,
  memberships: membershipMessages,
  penalties: penaltyMessages,
  people: personMessages,
  plans: planMessages,
  rounds: roundMessages,
  scores: scoreMessages,
  targets: targetMessages,
  tasks: taskMessages,
  units: unitMessages,
};

const resourcesIn = (language: "vi" | "en") =>
  Object.fromEntries(Object.entries(resources).map(([noun, messages]) => [noun, messages[language]]));

export const vietnameseMessages = {
  ...vietnameseReactAdmin,
  ...appMessages.vi,
  home: homeMessages.vi,
  results: resultsMessages.vi,
  roundPage: roundPageMessages.vi,
  roundWork: roundWorkMessages.vi,
  sheet: sheetMessages.vi,
  resources: resourcesIn("vi"),
} as TranslationMessages;

export const englishMessages = {
  ...englishReactAdmin,
  ...appMessages.en,
  home: homeMessages.en,
  results: resultsMessages.en,
  roundPage: roundPageMessages.en,
  roundWork: roundWorkMessages.en,
  sheet: sheetMessages.en,
  resources: resourcesIn("en"),
} as TranslationMessages;
