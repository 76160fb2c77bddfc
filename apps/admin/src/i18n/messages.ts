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
import type { MessageTree } from "./bilingual";

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

/** The texts beside those of the resources, by the name under which the pages ask for them. */
const pages = {
  deductionBulk: deductionBulkMessages,
  deductionPage: deductionPageMessages,
  documents: documentMessages,
  home: homeMessages,
  results: resultsMessages,
  reviewBoard: reviewBoardMessages,
  roundPage: roundPageMessages,
  roundWork: roundWorkMessages,
  sheet: sheetMessages,
  taskCounts: taskCountMessages,
  taskPage: taskPageMessages,
  taskViews: taskViewMessages,
};

type Language = "vi" | "en";

const textsIn = (language: Language, messages: Record<string, Record<Language, MessageTree>>) =>
  Object.fromEntries(Object.entries(messages).map(([name, texts]) => [name, texts[language]]));

/** Everything that the console says in a language, react-admin's own words first. */
export const messagesIn = (language: Language, reactAdmin: TranslationMessages) =>
  ({
    ...reactAdmin,
    ...appMessages[language],
    ...textsIn(language, pages),
    resources: textsIn(language, resources),
  }) as TranslationMessages;
