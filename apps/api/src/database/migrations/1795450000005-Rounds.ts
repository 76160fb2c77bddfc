import type { MigrationInterface, QueryRunner } from "typeorm";

export class Rounds1795450000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "amendment" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "score_id" bigint NOT NULL, "from_state" text NOT NULL, "from_points" numeric, "to_state" text NOT NULL, "to_points" numeric, "reason" text NOT NULL, "document_number" text, "document_date" date, "amended_by_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "transaction_id" text NOT NULL, CONSTRAINT "amendment_changes" CHECK ((from_state, from_points) is distinct from (to_state, to_points)), CONSTRAINT "amendment_goes_on_being_scored" CHECK (to_state in (\'SCORED\', \'NOT_APPLICABLE\')), CONSTRAINT "amendment_to_iff_scored" CHECK ((to_state = \'SCORED\') = (to_points is not null)), CONSTRAINT "amendment_from_iff_scored" CHECK ((from_state = \'SCORED\') = (from_points is not null)), CONSTRAINT "amendment_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "amendment_score_id_idx" ON "amendment"  ("score_id") ');
    await queryRunner.query(
      'CREATE TABLE "assessment_standing" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "assessment_id" bigint NOT NULL, "criterion_id" bigint, "points" numeric, "max_points" numeric NOT NULL, "percent" numeric, "lost" numeric, "grade" text, "rank" integer, "rank_of" integer NOT NULL, "tied" boolean NOT NULL, CONSTRAINT "assessment_standing_rank_range" CHECK (rank between 1 and rank_of), CONSTRAINT "assessment_standing_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "explanation" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "score_id" bigint NOT NULL, "question" text NOT NULL, "asked_by_id" uuid NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "answer" text, "answered_by_id" uuid, "answered_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "explanation_answer_or_withdrawal" CHECK (answered_at is null or withdrawn_at is null), CONSTRAINT "explanation_answer_is_whole" CHECK ((answer is null) = (answered_at is null)), CONSTRAINT "explanation_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "explanation_score_id_idx" ON "explanation"  ("score_id") ');
    await queryRunner.query(
      'CREATE TABLE "criterion_mapping" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "from_set_id" bigint NOT NULL, "from_criterion_id" bigint NOT NULL, "to_set_id" bigint NOT NULL, "to_criterion_id" bigint NOT NULL, "status" text NOT NULL DEFAULT \'PROPOSED\', "confidence" numeric, "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by_id" uuid, CONSTRAINT "criterion_mapping_from_criterion_id_to_criterion_id_key" UNIQUE ("from_criterion_id", "to_criterion_id"), CONSTRAINT "criterion_mapping_decision_is_whole" CHECK ((decided_at is null) = (status = \'PROPOSED\')), CONSTRAINT "criterion_mapping_confidence_range" CHECK (confidence between 0 and 1), CONSTRAINT "criterion_mapping_between_sets" CHECK (from_set_id <> to_set_id), CONSTRAINT "criterion_mapping_status_known" CHECK (status in (\'PROPOSED\', \'CONFIRMED\', \'REJECTED\')), CONSTRAINT "criterion_mapping_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "criterion_mapping_to_criterion_id_idx" ON "criterion_mapping"  ("to_criterion_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "criterion_mapping_from_set_id_to_set_id_idx" ON "criterion_mapping"  ("from_set_id", "to_set_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "administrative_penalty" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "assessment_id" bigint NOT NULL, "points" numeric NOT NULL, "reason" text NOT NULL, "document_number" text NOT NULL, "document_date" date NOT NULL, "issuer" text, "evidence_id" bigint, CONSTRAINT "administrative_penalty_positive" CHECK (points > 0), CONSTRAINT "administrative_penalty_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "administrative_penalty_assessment_id_idx" ON "administrative_penalty"  ("assessment_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "sheet_presence" ("assessment_id" bigint NOT NULL, "person_id" uuid NOT NULL, "criterion_id" bigint, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "sheet_presence_pkey" PRIMARY KEY ("assessment_id", "person_id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "reminder" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "assessment_id" bigint NOT NULL, "phase" text NOT NULL, "message" text NOT NULL, "sent_by_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "reminder_phase_known" CHECK (phase in (\'SELF_ASSESSMENT\', \'APPRAISAL\', \'EXPLANATION\', \'SECOND_APPRAISAL\')), CONSTRAINT "reminder_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "reminder_assessment_id_idx" ON "reminder"  ("assessment_id") ');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "inputs"');
    await queryRunner.query('ALTER TABLE "criteria_set" ADD "copied_from_id" bigint');
    await queryRunner.query('ALTER TABLE "assessment" ADD "locked_at" TIMESTAMP WITH TIME ZONE');
    await queryRunner.query('ALTER TABLE "assessment" ADD "locked_by_id" uuid');
    await queryRunner.query('ALTER TABLE "assessment" ADD "signed_document_id" bigint');
    await queryRunner.query('ALTER TABLE "assessment" ADD "reopened_at" TIMESTAMP WITH TIME ZONE');
    await queryRunner.query('ALTER TABLE "assessment" ADD "reopened_by_id" uuid');
    await queryRunner.query('ALTER TABLE "assessment" ADD "reopened_until" date');
    await queryRunner.query('ALTER TABLE "assessment" ADD "reopen_reason" text');
    await queryRunner.query('ALTER TABLE "score" ADD "self_state" text NOT NULL DEFAULT \'NOT_SCORED\'');
    await queryRunner.query('ALTER TABLE "score" ADD "self_inputs" jsonb');
    await queryRunner.query('ALTER TABLE "score" ADD "self_deviation" text');
    await queryRunner.query('ALTER TABLE "score" ADD "self_note" text');
    await queryRunner.query(
      'ALTER TABLE "score" ADD "first_appraisal_state" text NOT NULL DEFAULT \'NOT_SCORED\'',
    );
    await queryRunner.query('ALTER TABLE "score" ADD "first_appraisal_inputs" jsonb');
    await queryRunner.query('ALTER TABLE "score" ADD "first_appraisal_note" text');
    await queryRunner.query(
      'ALTER TABLE "score" ADD "second_appraisal_state" text NOT NULL DEFAULT \'NOT_SCORED\'',
    );
    await queryRunner.query('ALTER TABLE "score" ADD "second_appraisal_inputs" jsonb');
    await queryRunner.query('ALTER TABLE "score" ADD "second_appraisal_note" text');
    await queryRunner.query('ALTER TABLE "score_evidence" ADD "page" text');
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_reopening_is_whole" CHECK ((reopened_at is null) = (reopened_by_id is null) and (reopened_at is null) = (reopened_until is null) and (reopened_at is null) = (reopen_reason is null))',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_lock_is_signed" CHECK (signed_document_id is null or locked_at is not null)',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_lock_is_whole" CHECK ((locked_at is null) = (locked_by_id is null))',
    );
    await queryRunner.query(
      'ALTER TABLE "score" ADD CONSTRAINT "score_second_appraisal_iff_scored" CHECK ((second_appraisal_state = \'SCORED\') = (second_appraisal_points is not null))',
    );
    await queryRunner.query(
      'ALTER TABLE "score" ADD CONSTRAINT "score_first_appraisal_iff_scored" CHECK ((first_appraisal_state = \'SCORED\') = (first_appraisal_points is not null))',
    );
    await queryRunner.query(
      'ALTER TABLE "score" ADD CONSTRAINT "score_self_iff_scored" CHECK ((self_state = \'SCORED\') = (self_points is not null))',
    );
    await queryRunner.query(
      "ALTER TABLE \"score\" ADD CONSTRAINT \"score_second_appraisal_state_known\" CHECK (second_appraisal_state in ('NOT_SCORED', 'SCORED', 'NOT_APPLICABLE'))",
    );
    await queryRunner.query(
      "ALTER TABLE \"score\" ADD CONSTRAINT \"score_first_appraisal_state_known\" CHECK (first_appraisal_state in ('NOT_SCORED', 'SCORED', 'NOT_APPLICABLE'))",
    );
    await queryRunner.query(
      "ALTER TABLE \"score\" ADD CONSTRAINT \"score_self_state_known\" CHECK (self_state in ('NOT_SCORED', 'SCORED', 'NOT_APPLICABLE'))",
    );
    await queryRunner.query(
      'ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_copied_from_id_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "criteria_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_locked_by_id_fkey" FOREIGN KEY ("locked_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_signed_document_id_fkey" FOREIGN KEY ("signed_document_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_reopened_by_id_fkey" FOREIGN KEY ("reopened_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "amendment" ADD CONSTRAINT "amendment_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "score"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "amendment" ADD CONSTRAINT "amendment_amended_by_id_fkey" FOREIGN KEY ("amended_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment_standing" ADD CONSTRAINT "assessment_standing_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment_standing" ADD CONSTRAINT "assessment_standing_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "explanation" ADD CONSTRAINT "explanation_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "score"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "explanation" ADD CONSTRAINT "explanation_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "explanation" ADD CONSTRAINT "explanation_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion_mapping" ADD CONSTRAINT "criterion_mapping_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion_mapping" ADD CONSTRAINT "criterion_mapping_to_set_id_to_criterion_id_fkey" FOREIGN KEY ("to_set_id", "to_criterion_id") REFERENCES "criterion"("set_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion_mapping" ADD CONSTRAINT "criterion_mapping_from_set_id_from_criterion_id_fkey" FOREIGN KEY ("from_set_id", "from_criterion_id") REFERENCES "criterion"("set_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "administrative_penalty" ADD CONSTRAINT "administrative_penalty_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "sheet_presence" ADD CONSTRAINT "sheet_presence_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "sheet_presence" ADD CONSTRAINT "sheet_presence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "sheet_presence" ADD CONSTRAINT "sheet_presence_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "reminder" ADD CONSTRAINT "reminder_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "reminder" ADD CONSTRAINT "reminder_sent_by_id_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "reminder" DROP CONSTRAINT "reminder_sent_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "reminder" DROP CONSTRAINT "reminder_assessment_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "sheet_presence" DROP CONSTRAINT "sheet_presence_criterion_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "sheet_presence" DROP CONSTRAINT "sheet_presence_person_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "sheet_presence" DROP CONSTRAINT "sheet_presence_assessment_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "administrative_penalty" DROP CONSTRAINT "administrative_penalty_evidence_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "administrative_penalty" DROP CONSTRAINT "administrative_penalty_assessment_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion_mapping" DROP CONSTRAINT "criterion_mapping_from_set_id_from_criterion_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion_mapping" DROP CONSTRAINT "criterion_mapping_to_set_id_to_criterion_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion_mapping" DROP CONSTRAINT "criterion_mapping_decided_by_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "explanation" DROP CONSTRAINT "explanation_answered_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "explanation" DROP CONSTRAINT "explanation_asked_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "explanation" DROP CONSTRAINT "explanation_score_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "assessment_standing" DROP CONSTRAINT "assessment_standing_criterion_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment_standing" DROP CONSTRAINT "assessment_standing_assessment_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "amendment" DROP CONSTRAINT "amendment_amended_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "amendment" DROP CONSTRAINT "amendment_score_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_reopened_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_signed_document_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_locked_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "criteria_set" DROP CONSTRAINT "criteria_set_copied_from_id_fkey"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_self_state_known"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_first_appraisal_state_known"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_second_appraisal_state_known"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_self_iff_scored"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_first_appraisal_iff_scored"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_second_appraisal_iff_scored"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_lock_is_whole"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_lock_is_signed"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_reopening_is_whole"');
    await queryRunner.query('ALTER TABLE "score_evidence" DROP COLUMN "page"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "second_appraisal_note"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "second_appraisal_inputs"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "second_appraisal_state"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "first_appraisal_note"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "first_appraisal_inputs"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "first_appraisal_state"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "self_note"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "self_deviation"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "self_inputs"');
    await queryRunner.query('ALTER TABLE "score" DROP COLUMN "self_state"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "reopen_reason"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "reopened_until"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "reopened_by_id"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "reopened_at"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "signed_document_id"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "locked_by_id"');
    await queryRunner.query('ALTER TABLE "assessment" DROP COLUMN "locked_at"');
    await queryRunner.query('ALTER TABLE "criteria_set" DROP COLUMN "copied_from_id"');
    await queryRunner.query('ALTER TABLE "score" ADD "inputs" jsonb');
    await queryRunner.query('DROP INDEX "public"."reminder_assessment_id_idx"');
    await queryRunner.query('DROP TABLE "reminder"');
    await queryRunner.query('DROP TABLE "sheet_presence"');
    await queryRunner.query('DROP INDEX "public"."administrative_penalty_assessment_id_idx"');
    await queryRunner.query('DROP TABLE "administrative_penalty"');
    await queryRunner.query('DROP INDEX "public"."criterion_mapping_from_set_id_to_set_id_idx"');
    await queryRunner.query('DROP INDEX "public"."criterion_mapping_to_criterion_id_idx"');
    await queryRunner.query('DROP TABLE "criterion_mapping"');
    await queryRunner.query('DROP INDEX "public"."explanation_score_id_idx"');
    await queryRunner.query('DROP TABLE "explanation"');
    await queryRunner.query('DROP TABLE "assessment_standing"');
    await queryRunner.query('DROP INDEX "public"."amendment_score_id_idx"');
    await queryRunner.query('DROP TABLE "amendment"');
  }
}
