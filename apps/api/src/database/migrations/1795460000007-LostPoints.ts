import type { MigrationInterface, QueryRunner } from "typeorm";

const earlierKinds = [
  "CREATED",
  "EDITED",
  "ASSIGNED",
  "PROGRESS",
  "EVIDENCE",
  "SUBMITTED",
  "RETURNED",
  "VERIFIED",
  "PAUSED",
  "RESUMED",
  "CANCELLED",
];

const laterKinds = [
  ...earlierKinds,
  "STEP",
  "QUESTION",
  "ANSWER",
  "EXTENSION_ASKED",
  "EXTENSION_GRANTED",
  "EXTENSION_REFUSED",
  "EXTENSION_WITHDRAWN",
  "DUE_CHANGED",
  "HANDED_OVER",
  "NOTIFIED",
];

const restrictKinds = async (queryRunner: QueryRunner, kinds: readonly string[]) => {
  await queryRunner.query("ALTER TABLE task_update DROP CONSTRAINT task_update_kind_known");
  const words = kinds.map((kind) => `'${kind}'`).join(", ");
  await queryRunner.query(
    `ALTER TABLE task_update ADD CONSTRAINT task_update_kind_known CHECK (kind in (${words}))`,
  );
};

export class LostPoints1795460000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await restrictKinds(queryRunner, laterKinds);
    await queryRunner.query(
      'CREATE TABLE "deduction_return" ("deduction_id" bigint NOT NULL, "assessment_id" bigint NOT NULL, "recovered" numeric NOT NULL, "lost_again" numeric NOT NULL, "retired" numeric NOT NULL, CONSTRAINT "deduction_return_not_empty" CHECK (recovered + lost_again + retired > 0), CONSTRAINT "deduction_return_not_negative" CHECK (recovered >= 0 and lost_again >= 0 and retired >= 0), CONSTRAINT "deduction_return_pkey" PRIMARY KEY ("deduction_id", "assessment_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "deduction_return_assessment_id_idx" ON "deduction_return"  ("assessment_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "task_template" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "name" text NOT NULL, "title" text NOT NULL, "description" text, "deliverable" text, "cause_id" bigint, "priority" text NOT NULL DEFAULT \'NORMAL\', "recurrence" text NOT NULL DEFAULT \'NONE\', "due_days" integer, "effort_days" numeric, "steps" text array NOT NULL DEFAULT \'{}\', "active" boolean NOT NULL DEFAULT true, CONSTRAINT "task_template_steps_few" CHECK (cardinality(steps) <= 50), CONSTRAINT "task_template_effort_positive" CHECK (effort_days > 0), CONSTRAINT "task_template_due_days_range" CHECK (due_days between 0 and 3650), CONSTRAINT "task_template_recurrence_known" CHECK (recurrence in (\'NONE\', \'MONTHLY\', \'QUARTERLY\', \'CONTINUOUS\')), CONSTRAINT "task_template_priority_known" CHECK (priority in (\'LOW\', \'NORMAL\', \'HIGH\')), CONSTRAINT "task_template_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "task_template_unit_id_idx" ON "task_template"  ("unit_id") ');
    await queryRunner.query('CREATE INDEX "task_template_cause_id_idx" ON "task_template"  ("cause_id") ');
    await queryRunner.query(
      'CREATE TABLE "extension_request" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "task_id" bigint NOT NULL, "asked_by_id" uuid NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_on" date, "new_due_on" date NOT NULL, "granted_due_on" date, "reason" text NOT NULL, "status" text NOT NULL DEFAULT \'PENDING\', "decided_by_id" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_note" text, CONSTRAINT "extension_request_decided_by_another" CHECK (status = \'WITHDRAWN\' or decided_by_id <> asked_by_id), CONSTRAINT "extension_request_later" CHECK (new_due_on > due_on), CONSTRAINT "extension_request_granted_is_dated" CHECK ((status = \'GRANTED\') = (granted_due_on is not null)), CONSTRAINT "extension_request_decided_is_recorded" CHECK ((status = \'PENDING\') = (decided_at is null) and (decided_at is null) = (decided_by_id is null)), CONSTRAINT "extension_request_status_known" CHECK (status in (\'PENDING\', \'GRANTED\', \'REFUSED\', \'WITHDRAWN\')), CONSTRAINT "extension_request_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "extension_request_task_id_id_idx" ON "extension_request"  ("task_id", "id") ',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "extension_request_one_pending" ON "extension_request"  ("task_id") WHERE status = \'PENDING\'',
    );
    await queryRunner.query(
      'CREATE TABLE "hand_over" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "from_unit_id" bigint NOT NULL, "handed_by_id" uuid NOT NULL, "reason" text NOT NULL, "document_number" text, "document_on" date, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "hand_over_from_unit_id_idx" ON "hand_over"  ("from_unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "hand_over_item" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "hand_over_id" bigint NOT NULL, "task_id" bigint NOT NULL, "to_unit_id" bigint NOT NULL, "from_assignee_id" uuid, "as_lead" boolean NOT NULL, CONSTRAINT "hand_over_item_hand_over_id_task_id_key" UNIQUE ("hand_over_id", "task_id"), CONSTRAINT "hand_over_item_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "hand_over_item_task_id_idx" ON "hand_over_item"  ("task_id") ');
    await queryRunner.query(
      'CREATE INDEX "hand_over_item_to_unit_id_idx" ON "hand_over_item"  ("to_unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "inspection" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "decision_number" text, "decision_on" date, "started_on" date NOT NULL, "ended_on" date, "lead" text, "conclusion" text, "document_id" bigint, CONSTRAINT "inspection_ends_after_it_starts" CHECK (ended_on is null or ended_on >= started_on), CONSTRAINT "inspection_kind_known" CHECK (kind in (\'DISCIPLINE\', \'REFORM\')), CONSTRAINT "inspection_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "inspection_unit_id_idx" ON "inspection"  ("unit_id") ');
    await queryRunner.query('CREATE INDEX "inspection_document_id_idx" ON "inspection"  ("document_id") ');
    await queryRunner.query(
      'CREATE TABLE "finding" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "inspection_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "criterion_id" bigint, "cause_id" bigint, "text" text NOT NULL, "recommendation" text, "due_on" date, "closed_at" TIMESTAMP WITH TIME ZONE, "closed_reason" text, CONSTRAINT "finding_closed_with_reason" CHECK ((closed_at is null) = (closed_reason is null)), CONSTRAINT "finding_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "finding_inspection_id_idx" ON "finding"  ("inspection_id") ');
    await queryRunner.query('CREATE INDEX "finding_unit_id_idx" ON "finding"  ("unit_id") ');
    await queryRunner.query('CREATE INDEX "finding_criterion_id_idx" ON "finding"  ("criterion_id") ');
    await queryRunner.query('CREATE INDEX "finding_cause_id_idx" ON "finding"  ("cause_id") ');
    await queryRunner.query(
      'CREATE TABLE "calendar_day" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "day" date NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, CONSTRAINT "calendar_day_day_key" UNIQUE ("day"), CONSTRAINT "calendar_day_kind_known" CHECK (kind in (\'HOLIDAY\', \'WORKDAY\')), CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "digest" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "person_id" uuid NOT NULL, "day" date NOT NULL, "status" text NOT NULL DEFAULT \'QUEUED\', "subject" text, "text" text, "attempts" integer NOT NULL DEFAULT \'0\', "error" text, "message_id" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "digest_person_id_day_key" UNIQUE ("person_id", "day"), CONSTRAINT "digest_sent_is_recorded" CHECK ((status = \'SENT\') = (sent_at is not null)), CONSTRAINT "digest_attempts_not_negative" CHECK (attempts >= 0), CONSTRAINT "digest_status_known" CHECK (status in (\'QUEUED\', \'SENDING\', \'SENT\', \'CANCELLED\', \'FAILED\')), CONSTRAINT "digest_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "notice_rule" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "reason" text NOT NULL, "days" smallint NOT NULL, "recipient" text NOT NULL, "active" boolean NOT NULL DEFAULT true, CONSTRAINT "notice_rule_reason_days_recipient_key" UNIQUE ("reason", "days", "recipient"), CONSTRAINT "notice_rule_days_range" CHECK (days between 0 and 365), CONSTRAINT "notice_rule_recipient_known" CHECK (recipient in (\'OWNER\', \'HEAD\', \'OFFICE\', \'LEADER\')), CONSTRAINT "notice_rule_reason_known" CHECK (reason in (\'DUE\', \'OVERDUE\', \'RETURNED\', \'TO_VERIFY\', \'NO_UPDATE\', \'ASSIGNED\', \'QUESTION\', \'EXTENSION\')), CONSTRAINT "notice_rule_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "notice" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "person_id" uuid NOT NULL, "task_id" bigint NOT NULL, "reason" text NOT NULL, "days" smallint NOT NULL, "subject_on" date, "occasion" text NOT NULL, "text" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "read_at" TIMESTAMP WITH TIME ZONE, "cancelled_at" TIMESTAMP WITH TIME ZONE, "digest_id" bigint, CONSTRAINT "notice_person_id_task_id_occasion_key" UNIQUE ("person_id", "task_id", "occasion"), CONSTRAINT "notice_reason_known" CHECK (reason in (\'DUE\', \'OVERDUE\', \'RETURNED\', \'TO_VERIFY\', \'NO_UPDATE\', \'ASSIGNED\', \'QUESTION\', \'EXTENSION\')), CONSTRAINT "notice_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "notice_digest_id_idx" ON "notice"  ("digest_id") ');
    await queryRunner.query(
      'CREATE INDEX "notice_waiting_idx" ON "notice"  ("person_id") WHERE digest_id is null and cancelled_at is null',
    );
    await queryRunner.query('CREATE INDEX "notice_task_id_idx" ON "notice"  ("task_id") ');
    await queryRunner.query(
      'CREATE TABLE "cause_review" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "round_id" bigint NOT NULL, "held_on" date NOT NULL, "place" text, "chair" text NOT NULL, "attendees" text, "conclusions" text NOT NULL, "minutes_id" bigint, "recorded_by_id" uuid NOT NULL, CONSTRAINT "cause_review_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "cause_review_unit_id_idx" ON "cause_review"  ("unit_id") ');
    await queryRunner.query('CREATE INDEX "cause_review_round_id_idx" ON "cause_review"  ("round_id") ');
    await queryRunner.query('CREATE INDEX "cause_review_minutes_id_idx" ON "cause_review"  ("minutes_id") ');
    await queryRunner.query(
      'CREATE TABLE "cause_review_deduction" ("review_id" bigint NOT NULL, "deduction_id" bigint NOT NULL, CONSTRAINT "cause_review_deduction_pkey" PRIMARY KEY ("review_id", "deduction_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "cause_review_deduction_deduction_id_idx" ON "cause_review_deduction"  ("deduction_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "task_finding" ("task_id" bigint NOT NULL, "finding_id" bigint NOT NULL, CONSTRAINT "task_finding_pkey" PRIMARY KEY ("task_id", "finding_id"))',
    );
    await queryRunner.query('CREATE INDEX "task_finding_finding_id_idx" ON "task_finding"  ("finding_id") ');
    await queryRunner.query(
      'CREATE TABLE "task_step" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "task_id" bigint NOT NULL, "position" integer NOT NULL, "text" text NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, "done_by_id" uuid, CONSTRAINT "task_step_done_by_somebody" CHECK ((done_at is null) = (done_by_id is null)), CONSTRAINT "task_step_position_positive" CHECK (position > 0), CONSTRAINT "task_step_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "task_step_task_id_position_idx" ON "task_step"  ("task_id", "position") ',
    );
    await queryRunner.query('ALTER TABLE "directive" ADD "document_id" bigint');
    await queryRunner.query('ALTER TABLE "remediation_plan" ADD "document_id" bigint');
    await queryRunner.query('ALTER TABLE "remediation_task" ADD "template_id" bigint');
    await queryRunner.query('ALTER TABLE "remediation_task" ADD "report_due_on" date');
    await queryRunner.query('ALTER TABLE "remediation_task" ADD "effort_days" numeric');
    await queryRunner.query('ALTER TABLE "task_update" ADD "period_end" date');
    await queryRunner.query('ALTER TABLE "task_update" ADD "answers_id" bigint');
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_author_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_update" ALTER COLUMN "author_id" DROP NOT NULL');
    await queryRunner.query(
      'CREATE INDEX "evidence_previous_version_id_idx" ON "evidence"  ("previous_version_id") ',
    );
    await queryRunner.query('CREATE INDEX "directive_document_id_idx" ON "directive"  ("document_id") ');
    await queryRunner.query(
      'CREATE INDEX "remediation_plan_document_id_idx" ON "remediation_plan"  ("document_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "remediation_task_template_id_idx" ON "remediation_task"  ("template_id") ',
    );
    await queryRunner.query('CREATE INDEX "task_update_answers_id_idx" ON "task_update"  ("answers_id") ');
    await queryRunner.query(
      "ALTER TABLE \"remediation_task\" ADD CONSTRAINT \"remediation_task_report_of_period\" CHECK (report_due_on is null or recurrence in ('MONTHLY', 'QUARTERLY'))",
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_effort_positive" CHECK (effort_days > 0)',
    );
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_has_author" CHECK (author_id is not null or kind = \'NOTIFIED\')',
    );
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_answers_a_question" CHECK ((kind = \'ANSWER\') = (answers_id is not null))',
    );
    await queryRunner.query(
      'ALTER TABLE "deduction_return" ADD CONSTRAINT "deduction_return_deduction_id_fkey" FOREIGN KEY ("deduction_id") REFERENCES "deduction"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deduction_return" ADD CONSTRAINT "deduction_return_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "directive" ADD CONSTRAINT "directive_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_plan" ADD CONSTRAINT "remediation_plan_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_template" ADD CONSTRAINT "task_template_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_template" ADD CONSTRAINT "task_template_cause_id_fkey" FOREIGN KEY ("cause_id") REFERENCES "cause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "task_template"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "task_update"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_from_unit_id_fkey" FOREIGN KEY ("from_unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_handed_by_id_fkey" FOREIGN KEY ("handed_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_hand_over_id_fkey" FOREIGN KEY ("hand_over_id") REFERENCES "hand_over"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "hand_over_item" ADD CONSTRAINT "hand_over_item_from_assignee_id_fkey" FOREIGN KEY ("from_assignee_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "inspection" ADD CONSTRAINT "inspection_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "inspection" ADD CONSTRAINT "inspection_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspection"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "finding" ADD CONSTRAINT "finding_cause_id_fkey" FOREIGN KEY ("cause_id") REFERENCES "cause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "digest" ADD CONSTRAINT "digest_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "notice" ADD CONSTRAINT "notice_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "notice" ADD CONSTRAINT "notice_digest_id_fkey" FOREIGN KEY ("digest_id") REFERENCES "digest"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review" ADD CONSTRAINT "cause_review_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review" ADD CONSTRAINT "cause_review_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "assessment_round"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review" ADD CONSTRAINT "cause_review_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review" ADD CONSTRAINT "cause_review_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review_deduction" ADD CONSTRAINT "cause_review_deduction_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "cause_review"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review_deduction" ADD CONSTRAINT "cause_review_deduction_deduction_id_fkey" FOREIGN KEY ("deduction_id") REFERENCES "deduction"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_finding" ADD CONSTRAINT "task_finding_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_finding" ADD CONSTRAINT "task_finding_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_step" ADD CONSTRAINT "task_step_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_step" ADD CONSTRAINT "task_step_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "task_step" DROP CONSTRAINT "task_step_done_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_step" DROP CONSTRAINT "task_step_task_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_finding" DROP CONSTRAINT "task_finding_finding_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_finding" DROP CONSTRAINT "task_finding_task_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "cause_review_deduction" DROP CONSTRAINT "cause_review_deduction_deduction_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "cause_review_deduction" DROP CONSTRAINT "cause_review_deduction_review_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "cause_review" DROP CONSTRAINT "cause_review_recorded_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "cause_review" DROP CONSTRAINT "cause_review_minutes_id_fkey"');
    await queryRunner.query('ALTER TABLE "cause_review" DROP CONSTRAINT "cause_review_round_id_fkey"');
    await queryRunner.query('ALTER TABLE "cause_review" DROP CONSTRAINT "cause_review_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "notice" DROP CONSTRAINT "notice_digest_id_fkey"');
    await queryRunner.query('ALTER TABLE "notice" DROP CONSTRAINT "notice_task_id_fkey"');
    await queryRunner.query('ALTER TABLE "notice" DROP CONSTRAINT "notice_person_id_fkey"');
    await queryRunner.query('ALTER TABLE "digest" DROP CONSTRAINT "digest_person_id_fkey"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_cause_id_fkey"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_criterion_id_fkey"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "finding" DROP CONSTRAINT "finding_inspection_id_fkey"');
    await queryRunner.query('ALTER TABLE "inspection" DROP CONSTRAINT "inspection_document_id_fkey"');
    await queryRunner.query('ALTER TABLE "inspection" DROP CONSTRAINT "inspection_unit_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "hand_over_item" DROP CONSTRAINT "hand_over_item_from_assignee_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "hand_over_item" DROP CONSTRAINT "hand_over_item_to_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "hand_over_item" DROP CONSTRAINT "hand_over_item_task_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "hand_over_item" DROP CONSTRAINT "hand_over_item_hand_over_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "hand_over" DROP CONSTRAINT "hand_over_handed_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "hand_over" DROP CONSTRAINT "hand_over_from_unit_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "extension_request" DROP CONSTRAINT "extension_request_decided_by_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "extension_request" DROP CONSTRAINT "extension_request_asked_by_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "extension_request" DROP CONSTRAINT "extension_request_task_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_answers_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_author_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_template_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "task_template" DROP CONSTRAINT "task_template_cause_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_template" DROP CONSTRAINT "task_template_unit_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "remediation_plan" DROP CONSTRAINT "remediation_plan_document_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "directive" DROP CONSTRAINT "directive_document_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "deduction_return" DROP CONSTRAINT "deduction_return_assessment_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "deduction_return" DROP CONSTRAINT "deduction_return_deduction_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_answers_a_question"');
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_has_author"');
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_effort_positive"',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_report_of_period"',
    );
    await queryRunner.query('DROP INDEX "public"."task_update_answers_id_idx"');
    await queryRunner.query('DROP INDEX "public"."remediation_task_template_id_idx"');
    await queryRunner.query('DROP INDEX "public"."remediation_plan_document_id_idx"');
    await queryRunner.query('DROP INDEX "public"."directive_document_id_idx"');
    await queryRunner.query('DROP INDEX "public"."evidence_previous_version_id_idx"');
    await queryRunner.query('ALTER TABLE "task_update" ALTER COLUMN "author_id" SET NOT NULL');
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query('ALTER TABLE "task_update" DROP COLUMN "answers_id"');
    await queryRunner.query('ALTER TABLE "task_update" DROP COLUMN "period_end"');
    await queryRunner.query('ALTER TABLE "remediation_task" DROP COLUMN "effort_days"');
    await queryRunner.query('ALTER TABLE "remediation_task" DROP COLUMN "report_due_on"');
    await queryRunner.query('ALTER TABLE "remediation_task" DROP COLUMN "template_id"');
    await queryRunner.query('ALTER TABLE "remediation_plan" DROP COLUMN "document_id"');
    await queryRunner.query('ALTER TABLE "directive" DROP COLUMN "document_id"');
    await queryRunner.query('DROP INDEX "public"."task_step_task_id_position_idx"');
    await queryRunner.query('DROP TABLE "task_step"');
    await queryRunner.query('DROP INDEX "public"."task_finding_finding_id_idx"');
    await queryRunner.query('DROP TABLE "task_finding"');
    await queryRunner.query('DROP INDEX "public"."cause_review_deduction_deduction_id_idx"');
    await queryRunner.query('DROP TABLE "cause_review_deduction"');
    await queryRunner.query('DROP INDEX "public"."cause_review_minutes_id_idx"');
    await queryRunner.query('DROP INDEX "public"."cause_review_round_id_idx"');
    await queryRunner.query('DROP INDEX "public"."cause_review_unit_id_idx"');
    await queryRunner.query('DROP TABLE "cause_review"');
    await queryRunner.query('DROP INDEX "public"."notice_task_id_idx"');
    await queryRunner.query('DROP INDEX "public"."notice_waiting_idx"');
    await queryRunner.query('DROP INDEX "public"."notice_digest_id_idx"');
    await queryRunner.query('DROP TABLE "notice"');
    await queryRunner.query('DROP TABLE "notice_rule"');
    await queryRunner.query('DROP TABLE "digest"');
    await queryRunner.query('DROP TABLE "calendar_day"');
    await queryRunner.query('DROP INDEX "public"."finding_cause_id_idx"');
    await queryRunner.query('DROP INDEX "public"."finding_criterion_id_idx"');
    await queryRunner.query('DROP INDEX "public"."finding_unit_id_idx"');
    await queryRunner.query('DROP INDEX "public"."finding_inspection_id_idx"');
    await queryRunner.query('DROP TABLE "finding"');
    await queryRunner.query('DROP INDEX "public"."inspection_document_id_idx"');
    await queryRunner.query('DROP INDEX "public"."inspection_unit_id_idx"');
    await queryRunner.query('DROP TABLE "inspection"');
    await queryRunner.query('DROP INDEX "public"."hand_over_item_to_unit_id_idx"');
    await queryRunner.query('DROP INDEX "public"."hand_over_item_task_id_idx"');
    await queryRunner.query('DROP TABLE "hand_over_item"');
    await queryRunner.query('DROP INDEX "public"."hand_over_from_unit_id_idx"');
    await queryRunner.query('DROP TABLE "hand_over"');
    await queryRunner.query('DROP INDEX "public"."extension_request_one_pending"');
    await queryRunner.query('DROP INDEX "public"."extension_request_task_id_id_idx"');
    await queryRunner.query('DROP TABLE "extension_request"');
    await queryRunner.query('DROP INDEX "public"."task_template_cause_id_idx"');
    await queryRunner.query('DROP INDEX "public"."task_template_unit_id_idx"');
    await queryRunner.query('DROP TABLE "task_template"');
    await queryRunner.query('DROP INDEX "public"."deduction_return_assessment_id_idx"');
    await queryRunner.query('DROP TABLE "deduction_return"');
    await restrictKinds(queryRunner, earlierKinds);
  }
}
