import englishReactAdmin from "ra-language-english";
import type { TranslationMessages } from "react-admin";
import { assessmentMessages } from "../assessments/assessment.messages";
import { scoreMessages } from "../assessments/score.messages";
import { criteriaSetMessages, criterionMessages } from "../criteria/criteria.messages";
import { deductionMessages } from "../deductions/deduction.messages";
import { evidenceMessages } from "../evidence/evidence.messages";
import { homeMessages } from "../home/home.messages";
import { apiKeyMessages, membershipMessages, personMessages } from "../people/people.messages";
import { causeMessages, directiveMessages, planMessages } from "../plans/plan.messages";
import { roundMessages } from "../rounds/round.messages";
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
  apiKeys: apiKeyMessages,
  assessments: assessmentMessages,
  causes: causeMessages,
  criteria: criterionMessages,
  criteriaSets: criteriaSetMessages,
  deductions: deductionMessages,
  directives: directiveMessages,
  evidence: evidenceMessages,
  indexResults: indexResultMessages,
  indicators: indicatorMessages,
  measurements: measurementMessages,
  memberships: membershipMessages,
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
  sheet: sheetMessages.vi,
  resources: resourcesIn("vi"),
} as TranslationMessages;

export const englishMessages = {
  ...englishReactAdmin,
  ...appMessages.en,
  home: homeMessages.en,
  sheet: sheetMessages.en,
  resources: resourcesIn("en"),
} as TranslationMessages;
