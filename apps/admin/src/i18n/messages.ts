import englishReactAdmin from "ra-language-english";
import type { TranslationMessages } from "react-admin";
import { amendmentMessages } from "../amendments/amendment.messages";
import { appraisalMessages } from "../appraisals/appraisal.messages";
import { assessmentMessages } from "../assessments/assessment.messages";
import { scoreMessages } from "../assessments/score.messages";
import { balanceMessages } from "../balances/balance.messages";
import { calendarDayMessages } from "../calendarDays/calendarDay.messages";
import { coverageMessages } from "../coverage/coverage.messages";
import { criteriaSetMessages } from "../criteria/criteriaSet.messages";
import { criterionMessages } from "../criteria/criterion.messages";
import { deductionMessages } from "../deductions/deduction.messages";
import { deductionBulkMessages } from "../deductions/deductionBulk.messages";
import { deductionPageMessages } from "../deductions/deductionPage.messages";
import { documentMessages } from "../evidence/document.messages";
import { evidenceMessages } from "../evidence/evidence.messages";
import { extensionMessages } from "../extensions/extension.messages";
import { handOverMessages } from "../handOvers/handOver.messages";
import { homeMessages } from "../home/home.messages";
import { findingMessages, inspectionMessages, taskCountMessages } from "../inspections/inspection.messages";
import { mappingMessages } from "../mappings/mapping.messages";
import { digestMessages, noticeMessages, noticeRuleMessages } from "../notices/notice.messages";
import { penaltyMessages } from "../penalties/penalty.messages";
import { apiKeyMessages, membershipMessages, personMessages } from "../people/people.messages";
import { causeMessages, directiveMessages, planMessages } from "../plans/plan.messages";
import { reviewBoardMessages, reviewMessages } from "../reviews/review.messages";
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
import { taskPageMessages } from "../tasks/taskPage.messages";
import { taskViewMessages } from "../tasks/views/taskViews.messages";
import { templateMessages } from "../templates/template.messages";
import { unitMessages } from "../units/unit.messages";
import { whatIfMessages } from "../whatIf/whatIf.messages";
import { appMessages } from "./app.messages";
import { vietnameseReactAdmin } from "./vietnameseReactAdmin";

/** The texts of each resource, under its react-admin name. */
const resources = {
  amendments: amendmentMessages,
  apiKeys: apiKeyMessages,
  appraisals: appraisalMessages,
  assessments: assessmentMessages,
  calendarDays: calendarDayMessages,
  balances: balanceMessages,
  causes: causeMessages,
  coverage: coverageMessages,
  criteria: criterionMessages,
  criteriaSets: criteriaSetMessages,
  deductions: deductionMessages,
  digests: digestMessages,
  directives: directiveMessages,
  evidence: evidenceMessages,
  findings: findingMessages,
  extensions: extensionMessages,
  handOvers: handOverMessages,
  indexResults: indexResultMessages,
  indicators: indicatorMessages,
  inspections: inspectionMessages,
  mappings: mappingMessages,
  measurements: measurementMessages,
  memberships: membershipMessages,
  noticeRules: noticeRuleMessages,
  notices: noticeMessages,
  penalties: penaltyMessages,
  people: personMessages,
  plans: planMessages,
  reviews: reviewMessages,
  rounds: roundMessages,
  scores: scoreMessages,
  targets: targetMessages,
  tasks: taskMessages,
  templates: templateMessages,
  units: unitMessages,
  whatIf: whatIfMessages,
};

const resourcesIn = (language: "vi" | "en") =>
  Object.fromEntries(Object.entries(resources).map(([noun, messages]) => [noun, messages[language]]));

export const vietnameseMessages = {
  ...vietnameseReactAdmin,
  ...appMessages.vi,
  deductionBulk: deductionBulkMessages.vi,
  deductionPage: deductionPageMessages.vi,
  documents: documentMessages.vi,
  home: homeMessages.vi,
  results: resultsMessages.vi,
  reviewBoard: reviewBoardMessages.vi,
  roundPage: roundPageMessages.vi,
  roundWork: roundWorkMessages.vi,
  sheet: sheetMessages.vi,
  taskCounts: taskCountMessages.vi,
  taskPage: taskPageMessages.vi,
  taskViews: taskViewMessages.vi,
  resources: resourcesIn("vi"),
} as TranslationMessages;

export const englishMessages = {
  ...englishReactAdmin,
  ...appMessages.en,
  deductionBulk: deductionBulkMessages.en,
  deductionPage: deductionPageMessages.en,
  documents: documentMessages.en,
  home: homeMessages.en,
  results: resultsMessages.en,
  reviewBoard: reviewBoardMessages.en,
  roundPage: roundPageMessages.en,
  roundWork: roundWorkMessages.en,
  sheet: sheetMessages.en,
  taskCounts: taskCountMessages.en,
  taskPage: taskPageMessages.en,
  taskViews: taskViewMessages.en,
  resources: resourcesIn("en"),
} as TranslationMessages;
