import { Amendment } from "../amendments/amendment.entity.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { PublishedFigure } from "../assessments/published-figure.entity.js";
import { AuditEntry } from "../audit/audit-entry.entity.js";
import { DeductionReturn } from "../balances/deduction-return.entity.js";
import { Cause } from "../causes/cause.entity.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { GradeBand } from "../criteria/grade-band.entity.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { Directive } from "../directives/directive.entity.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { ScoreEvidence } from "../evidence/score-evidence.entity.js";
import { TaskEvidence } from "../evidence/task-evidence.entity.js";
import { Explanation } from "../explanations/explanation.entity.js";
import { ExtensionRequest } from "../extensions/extension-request.entity.js";
import { HandOver } from "../hand-overs/hand-over.entity.js";
import { HandOverItem } from "../hand-overs/hand-over-item.entity.js";
import { AreaTasks } from "../heat-maps/area-tasks.entity.js";
import { IndexResult } from "../index-results/index-result.entity.js";
import { Finding } from "../inspections/finding.entity.js";
import { Inspection } from "../inspections/inspection.entity.js";
import { CriterionMapping } from "../mappings/criterion-mapping.entity.js";
import { CalendarDay } from "../notices/calendar-day.entity.js";
import { Digest } from "../notices/digest.entity.js";
import { Notice } from "../notices/notice.entity.js";
import { NoticeRule } from "../notices/notice-rule.entity.js";
import { AdministrativePenalty } from "../penalties/administrative-penalty.entity.js";
import { Membership } from "../people/membership.entity.js";
import { Person } from "../people/person.entity.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { SheetPresence } from "../presence/sheet-presence.entity.js";
import { Reminder } from "../reminders/reminder.entity.js";
import { CauseReview } from "../reviews/cause-review.entity.js";
import { CauseReviewDeduction } from "../reviews/cause-review-deduction.entity.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { RoundPhase } from "../rounds/round-phase.entity.js";
import { Score } from "../scores/score.entity.js";
import { Indicator } from "../targets/indicator.entity.js";
import { Measurement } from "../targets/measurement.entity.js";
import { Target } from "../targets/target.entity.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { TaskCooperatingUnit } from "../tasks/task-cooperating-unit.entity.js";
import { TaskDeduction } from "../tasks/task-deduction.entity.js";
import { TaskFinding } from "../tasks/task-finding.entity.js";
import { TaskStep } from "../tasks/task-step.entity.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import { Unit } from "../units/unit.entity.js";
import { UnitSuccession } from "../units/unit-succession.entity.js";

export const entities = [
  Unit,
  UnitSuccession,
  CriteriaSet,
  Criterion,
  GradeBand,
  AssessmentRound,
  RoundPhase,
  Assessment,
  PublishedFigure,
  Score,
  Cause,
  Deduction,
  Directive,
  RemediationPlan,
  Person,
  Membership,
  TaskTemplate,
  RemediationTask,
  TaskDeduction,
  TaskCooperatingUnit,
  TaskUpdate,
  TaskStep,
  ExtensionRequest,
  DeductionReturn,
  HandOver,
  HandOverItem,
  Evidence,
  TaskEvidence,
  ScoreEvidence,
  Indicator,
  Target,
  Measurement,
  IndexResult,
  AdministrativePenalty,
  Amendment,
  AssessmentStanding,
  CriterionMapping,
  Explanation,
  Reminder,
  CauseReview,
  CauseReviewDeduction,
  Inspection,
  Finding,
  TaskFinding,
  AreaTasks,
  SheetPresence,
  NoticeRule,
  CalendarDay,
  Digest,
  Notice,
  AuditEntry,
];
