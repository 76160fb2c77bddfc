import type { MigrationInterface, QueryRunner } from "typeorm";

export class Ledger1795430000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE TABLE "unit" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text NOT NULL, "name" text NOT NULL, "name_en" text, "kind" text NOT NULL, "parent_id" bigint, "path" ltree NOT NULL DEFAULT \'\', "valid_from" date, "valid_to" date, "constructed" boolean NOT NULL DEFAULT false, "source" text, CONSTRAINT "unit_code_key" UNIQUE ("code"), CONSTRAINT "unit_parent_is_another" CHECK (parent_id <> id), CONSTRAINT "unit_valid_period" CHECK (valid_to > valid_from), CONSTRAINT "unit_kind_known" CHECK (kind in (\'PROVINCE\', \'DEPARTMENT\', \'DISTRICT\', \'COMMUNE\', \'OFFICE\')), CONSTRAINT "unit_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "unit_parent_id_idx" ON "unit"  ("parent_id") ');
    await queryRunner.query(
      'CREATE TABLE "criteria_set" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "name_en" text, "index_code" text NOT NULL DEFAULT \'PAR_INDEX\', "year" integer NOT NULL, "max_points" numeric NOT NULL, "decimals" smallint NOT NULL DEFAULT \'2\', "not_applicable_policy" text NOT NULL DEFAULT \'EXCLUDE_MAX\', "status" text NOT NULL DEFAULT \'DRAFT\', "published_at" TIMESTAMP WITH TIME ZONE, "decision_number" text, "issued_on" date, "source" text, CONSTRAINT "criteria_set_code_key" UNIQUE ("code"), CONSTRAINT "criteria_set_published_at_set" CHECK ((status = \'PUBLISHED\') = (published_at is not null)), CONSTRAINT "criteria_set_status_known" CHECK (status in (\'DRAFT\', \'PUBLISHED\')), CONSTRAINT "criteria_set_policy_known" CHECK (not_applicable_policy in (\'EXCLUDE_MAX\', \'FULL_POINTS\')), CONSTRAINT "criteria_set_max_points_positive" CHECK (max_points > 0), CONSTRAINT "criteria_set_decimals_range" CHECK (decimals between 0 and 6), CONSTRAINT "criteria_set_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "criteria_set_unit_id_idx" ON "criteria_set"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "assessment_round" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "set_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "name" text NOT NULL, "year" integer NOT NULL, "status" text NOT NULL DEFAULT \'DRAFT\', "ranking_method" text NOT NULL DEFAULT \'COMPETITION\', "imported" boolean NOT NULL DEFAULT false, "finalised_at" TIMESTAMP WITH TIME ZONE, "published_at" TIMESTAMP WITH TIME ZONE, "source" text, CONSTRAINT "assessment_round_id_set_id_key" UNIQUE ("id", "set_id"), CONSTRAINT "assessment_round_set_id_unit_id_year_key" UNIQUE ("set_id", "unit_id", "year"), CONSTRAINT "assessment_round_published_at_set" CHECK ((status = \'PUBLISHED\') = (published_at is not null)), CONSTRAINT "assessment_round_year_range" CHECK (year between 2000 and 2100), CONSTRAINT "assessment_round_ranking_known" CHECK (ranking_method in (\'COMPETITION\', \'DENSE\')), CONSTRAINT "assessment_round_status_known" CHECK (status in (\'DRAFT\', \'SELF_ASSESSMENT\', \'APPRAISAL\', \'EXPLANATION\', \'SECOND_APPRAISAL\', \'FINALISED\', \'PUBLISHED\')), CONSTRAINT "assessment_round_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "assessment_round_unit_id_idx" ON "assessment_round"  ("unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "assessment" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "round_id" bigint NOT NULL, "set_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "source" text, CONSTRAINT "assessment_id_set_id_key" UNIQUE ("id", "set_id"), CONSTRAINT "assessment_round_id_unit_id_key" UNIQUE ("round_id", "unit_id"), CONSTRAINT "assessment_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "assessment_unit_id_idx" ON "assessment"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "criterion" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "set_id" bigint NOT NULL, "parent_id" bigint, "area_id" bigint, "code" text NOT NULL, "position" integer NOT NULL, "level" text NOT NULL, "name" text NOT NULL, "name_en" text, "max_points" numeric NOT NULL, "kind" text NOT NULL DEFAULT \'SCORED\', "method" text, "rule_text" text, "rule" jsonb, "evidence_required" boolean NOT NULL DEFAULT false, "appraising_unit_id" bigint, "constructed" boolean NOT NULL DEFAULT false, "source" text, CONSTRAINT "criterion_set_id_id_key" UNIQUE ("set_id", "id"), CONSTRAINT "criterion_set_id_code_key" UNIQUE ("set_id", "code"), CONSTRAINT "criterion_max_points_positive" CHECK (max_points > 0), CONSTRAINT "criterion_area_known" CHECK (area_id is not null), CONSTRAINT "criterion_area_is_top" CHECK ((level = \'AREA\') = (parent_id is null)), CONSTRAINT "criterion_method_known" CHECK (method in (\'SELF\', \'SURVEY\', \'FORMULA\', \'DISCRETIONARY\')), CONSTRAINT "criterion_kind_known" CHECK (kind in (\'SCORED\', \'BONUS\', \'PENALTY\')), CONSTRAINT "criterion_level_known" CHECK (level in (\'AREA\', \'CRITERION\', \'SUB_CRITERION\')), CONSTRAINT "criterion_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "criterion_parent_id_idx" ON "criterion"  ("parent_id") ');
    await queryRunner.query('CREATE INDEX "criterion_area_id_idx" ON "criterion"  ("area_id") ');
    await queryRunner.query(
      'CREATE INDEX "criterion_appraising_unit_id_idx" ON "criterion"  ("appraising_unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "published_figure" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "assessment_id" bigint NOT NULL, "criterion_id" bigint, "points" numeric, "max_points" numeric, "percent" numeric, "grade" text, "rank" integer, "rank_of" integer, CONSTRAINT "published_figure_max_positive" CHECK (max_points > 0), CONSTRAINT "published_figure_percent_range" CHECK (percent between 0 and 100), CONSTRAINT "published_figure_rank_range" CHECK (rank between 1 and rank_of), CONSTRAINT "published_figure_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "audit_entry" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "person_id" uuid, "key_id" text, "request_id" text, "reason" text, "table_name" text NOT NULL, "row_id" text NOT NULL, "action" text NOT NULL, "before" jsonb, "after" jsonb, "hash" bytea NOT NULL, CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "audit_entry_table_name_row_id_id_idx" ON "audit_entry"  ("table_name", "row_id", "id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "cause" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text NOT NULL, "name" text NOT NULL, "name_en" text, "kind" text NOT NULL, "position" integer NOT NULL DEFAULT \'100\', "active" boolean NOT NULL DEFAULT true, CONSTRAINT "cause_code_key" UNIQUE ("code"), CONSTRAINT "cause_kind_known" CHECK (kind in (\'SUBJECTIVE\', \'OBJECTIVE\')), CONSTRAINT "cause_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "grade_band" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "set_id" bigint NOT NULL, "scope" text NOT NULL, "label" text NOT NULL, "floor_percent" numeric NOT NULL, "source" text, CONSTRAINT "grade_band_set_id_scope_label_key" UNIQUE ("set_id", "scope", "label"), CONSTRAINT "grade_band_set_id_scope_floor_percent_key" UNIQUE ("set_id", "scope", "floor_percent"), CONSTRAINT "grade_band_floor_range" CHECK (floor_percent between 0 and 100), CONSTRAINT "grade_band_scope_known" CHECK (scope in (\'AREA\', \'OVERALL\')), CONSTRAINT "grade_band_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "score" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "assessment_id" bigint NOT NULL, "set_id" bigint NOT NULL, "criterion_id" bigint NOT NULL, "state" text NOT NULL DEFAULT \'NOT_SCORED\', "self_points" numeric, "first_appraisal_points" numeric, "second_appraisal_points" numeric, "final_points" numeric, "inputs" jsonb, "note" text, CONSTRAINT "score_id_assessment_id_criterion_id_key" UNIQUE ("id", "assessment_id", "criterion_id"), CONSTRAINT "score_assessment_id_criterion_id_key" UNIQUE ("assessment_id", "criterion_id"), CONSTRAINT "score_points_not_negative" CHECK (least(self_points, first_appraisal_points, second_appraisal_points, final_points) >= 0), CONSTRAINT "score_final_iff_scored" CHECK ((state = \'SCORED\') = (final_points is not null)), CONSTRAINT "score_state_known" CHECK (state in (\'NOT_SCORED\', \'SCORED\', \'NOT_APPLICABLE\')), CONSTRAINT "score_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "score_criterion_id_idx" ON "score"  ("criterion_id") ');
    await queryRunner.query(
      'CREATE TABLE "deduction" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "score_id" bigint NOT NULL, "assessment_id" bigint NOT NULL, "criterion_id" bigint NOT NULL, "points" numeric NOT NULL, "cause_id" bigint, "note" text, "responsible_unit_id" bigint, "waived_at" TIMESTAMP WITH TIME ZONE, "waive_reason" text, CONSTRAINT "deduction_waived_has_reason" CHECK ((waived_at is null) = (waive_reason is null)), CONSTRAINT "deduction_explained_has_owner" CHECK ((cause_id is null) = (responsible_unit_id is null)), CONSTRAINT "deduction_points_positive" CHECK (points > 0), CONSTRAINT "deduction_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "deduction_score_id_idx" ON "deduction"  ("score_id") ');
    await queryRunner.query('CREATE INDEX "deduction_assessment_id_idx" ON "deduction"  ("assessment_id") ');
    await queryRunner.query('CREATE INDEX "deduction_criterion_id_idx" ON "deduction"  ("criterion_id") ');
    await queryRunner.query('CREATE INDEX "deduction_cause_id_idx" ON "deduction"  ("cause_id") ');
    await queryRunner.query(
      'CREATE INDEX "deduction_responsible_unit_id_idx" ON "deduction"  ("responsible_unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "directive" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "kind" text NOT NULL, "number" text, "issued_on" date NOT NULL, "issuer" text NOT NULL, "extract" text NOT NULL, "source" text, CONSTRAINT "directive_kind_known" CHECK (kind in (\'DOCUMENT\', \'CONCLUSION\')), CONSTRAINT "directive_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "directive_unit_id_idx" ON "directive"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "person" ("id" uuid NOT NULL, "name" text NOT NULL, "email" text NOT NULL, "email_verified" boolean NOT NULL DEFAULT false, "image" text, "constructed" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "person_email_key" UNIQUE ("email"), CONSTRAINT "person_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "evidence" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "unit_id" bigint NOT NULL, "uploaded_by_id" uuid NOT NULL, "previous_version_id" bigint, "title" text NOT NULL, "number" text, "issued_on" date, "issuer" text, "page" text, "url" text, "storage_key" text, "file_name" text, "media_type" text, "byte_size" integer, "sha256" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "evidence_storage_key_key" UNIQUE ("storage_key"), CONSTRAINT "evidence_file_is_whole" CHECK ((storage_key is null) = (sha256 is null) and (storage_key is null) = (byte_size is null) and (storage_key is null) = (media_type is null) and (storage_key is null) = (file_name is null)), CONSTRAINT "evidence_is_file_or_link" CHECK ((storage_key is null) <> (url is null)), CONSTRAINT "evidence_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "evidence_unit_id_idx" ON "evidence"  ("unit_id") ');
    await queryRunner.query(
      'CREATE TABLE "score_evidence" ("score_id" bigint NOT NULL, "evidence_id" bigint NOT NULL, CONSTRAINT "score_evidence_pkey" PRIMARY KEY ("score_id", "evidence_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "score_evidence_evidence_id_idx" ON "score_evidence"  ("evidence_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "remediation_plan" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "year" integer NOT NULL, "name" text NOT NULL, "number" text, "issued_on" date, "constructed" boolean NOT NULL DEFAULT false, "source" text, CONSTRAINT "remediation_plan_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "remediation_plan_unit_id_idx" ON "remediation_plan"  ("unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "remediation_task" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "plan_id" bigint, "directive_id" bigint, "lead_unit_id" bigint NOT NULL, "assignee_id" uuid, "created_by_id" uuid NOT NULL, "title" text NOT NULL, "description" text, "deliverable" text, "status" text NOT NULL DEFAULT \'DRAFT\', "percent_done" smallint NOT NULL DEFAULT \'0\', "priority" text NOT NULL DEFAULT \'NORMAL\', "due_on" date, "first_due_on" date, "due_words" text, "recurrence" text NOT NULL DEFAULT \'NONE\', "submitted_by_id" uuid, "submitted_at" TIMESTAMP WITH TIME ZONE, "verified_by_id" uuid, "verified_at" TIMESTAMP WITH TIME ZONE, "constructed" boolean NOT NULL DEFAULT false, "request_key" text, CONSTRAINT "remediation_task_created_by_id_request_key_key" UNIQUE ("created_by_id", "request_key"), CONSTRAINT "remediation_task_submitted_first" CHECK (status not in (\'SUBMITTED\', \'VERIFIED\') or submitted_at is not null), CONSTRAINT "remediation_task_submitted_is_recorded" CHECK ((submitted_by_id is null) = (submitted_at is null)), CONSTRAINT "remediation_task_verified_is_recorded" CHECK ((status = \'VERIFIED\') = (verified_by_id is not null) and (verified_by_id is null) = (verified_at is null)), CONSTRAINT "remediation_task_verified_by_another" CHECK (verified_by_id <> submitted_by_id and verified_by_id <> assignee_id), CONSTRAINT "remediation_task_is_due" CHECK (due_on is not null or due_words is not null), CONSTRAINT "remediation_task_percent_range" CHECK (percent_done between 0 and 100), CONSTRAINT "remediation_task_recurrence_known" CHECK (recurrence in (\'NONE\', \'MONTHLY\', \'QUARTERLY\', \'CONTINUOUS\')), CONSTRAINT "remediation_task_priority_known" CHECK (priority in (\'LOW\', \'NORMAL\', \'HIGH\')), CONSTRAINT "remediation_task_status_known" CHECK (status in (\'DRAFT\', \'ASSIGNED\', \'IN_PROGRESS\', \'SUBMITTED\', \'RETURNED\', \'VERIFIED\', \'PAUSED\', \'CANCELLED\')), CONSTRAINT "remediation_task_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "remediation_task_plan_id_idx" ON "remediation_task"  ("plan_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "remediation_task_directive_id_idx" ON "remediation_task"  ("directive_id") ',
    );
    await queryRunner.query(
      'CREATE INDEX "remediation_task_assignee_id_idx" ON "remediation_task"  ("assignee_id") ',
    );
    await queryRunner.query('CREATE INDEX "remediation_task_due_on_idx" ON "remediation_task"  ("due_on") ');
    await queryRunner.query(
      'CREATE INDEX "remediation_task_lead_unit_id_status_idx" ON "remediation_task"  ("lead_unit_id", "status") ',
    );
    await queryRunner.query(
      'CREATE TABLE "task_update" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "task_id" bigint NOT NULL, "author_id" uuid NOT NULL, "kind" text NOT NULL, "status" text NOT NULL, "percent_done" smallint NOT NULL, "note" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "constructed" boolean NOT NULL DEFAULT false, CONSTRAINT "task_update_percent_range" CHECK (percent_done between 0 and 100), CONSTRAINT "task_update_kind_known" CHECK (kind in (\'CREATED\', \'EDITED\', \'ASSIGNED\', \'PROGRESS\', \'EVIDENCE\', \'SUBMITTED\', \'RETURNED\', \'VERIFIED\', \'PAUSED\', \'RESUMED\', \'CANCELLED\')), CONSTRAINT "task_update_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "task_update_task_id_id_idx" ON "task_update"  ("task_id", "id") ');
    await queryRunner.query(
      'CREATE TABLE "task_evidence" ("task_id" bigint NOT NULL, "evidence_id" bigint NOT NULL, "update_id" bigint NOT NULL, CONSTRAINT "task_evidence_pkey" PRIMARY KEY ("task_id", "evidence_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "task_evidence_evidence_id_idx" ON "task_evidence"  ("evidence_id") ',
    );
    await queryRunner.query('CREATE INDEX "task_evidence_update_id_idx" ON "task_evidence"  ("update_id") ');
    await queryRunner.query(
      'CREATE TABLE "index_result" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "unit_id" bigint NOT NULL, "index_code" text NOT NULL, "year" integer NOT NULL, "component" text NOT NULL DEFAULT \'\', "value" numeric NOT NULL, "scale_max" numeric NOT NULL, "rank" integer, "rank_of" integer, "source" text, CONSTRAINT "index_result_rank_range" CHECK (rank between 1 and rank_of), CONSTRAINT "index_result_value_range" CHECK (value between 0 and scale_max), CONSTRAINT "index_result_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE UNIQUE INDEX "index_result_unit_id_index_code_year_component_idx" ON "index_result"  ("unit_id", "index_code", "year", "component") ',
    );
    await queryRunner.query(
      'CREATE TABLE "membership" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "person_id" uuid NOT NULL, "unit_id" bigint NOT NULL, "role" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "acting" boolean NOT NULL DEFAULT false, CONSTRAINT "membership_valid_period" CHECK (valid_to > valid_from), CONSTRAINT "membership_role_known" CHECK (role in (\'SYSTEM_ADMIN\', \'REFORM_OFFICE\', \'APPRAISER\', \'UNIT_HEAD\', \'UNIT_OFFICER\', \'LEADER\', \'INTEGRATOR\')), CONSTRAINT "membership_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "membership_unit_id_idx" ON "membership"  ("unit_id") ');
    await queryRunner.query(
      'CREATE UNIQUE INDEX "membership_person_id_unit_id_role_valid_from_idx" ON "membership"  ("person_id", "unit_id", "role", "valid_from") ',
    );
    await queryRunner.query(
      'CREATE TABLE "round_phase" ("round_id" bigint NOT NULL, "phase" text NOT NULL, "due_on" date NOT NULL, CONSTRAINT "round_phase_is_a_phase" CHECK (phase in (\'SELF_ASSESSMENT\', \'APPRAISAL\', \'EXPLANATION\', \'SECOND_APPRAISAL\', \'FINALISED\')), CONSTRAINT "round_phase_pkey" PRIMARY KEY ("round_id", "phase"))',
    );
    await queryRunner.query(
      'CREATE TABLE "indicator" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "code" text NOT NULL, "name" text NOT NULL, "name_en" text, "measure" text NOT NULL DEFAULT \'%\', "numerator_name" text, "denominator_name" text, CONSTRAINT "indicator_code_key" UNIQUE ("code"), CONSTRAINT "indicator_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE TABLE "measurement" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "indicator_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "period_start" date NOT NULL, "period_end" date NOT NULL, "numerator" numeric NOT NULL, "denominator" numeric, "source" text NOT NULL, "constructed" boolean NOT NULL DEFAULT false, CONSTRAINT "measurement_unit_id_indicator_id_period_start_period_end_key" UNIQUE ("unit_id", "indicator_id", "period_start", "period_end"), CONSTRAINT "measurement_denominator_not_zero" CHECK (denominator <> 0), CONSTRAINT "measurement_figures_not_negative" CHECK (least(numerator, denominator) >= 0), CONSTRAINT "measurement_period" CHECK (period_end >= period_start), CONSTRAINT "measurement_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "measurement_indicator_id_idx" ON "measurement"  ("indicator_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "target" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "indicator_id" bigint NOT NULL, "unit_id" bigint NOT NULL, "year" integer NOT NULL, "comparator" text NOT NULL, "value" numeric NOT NULL, "due_on" date NOT NULL, "source" text, CONSTRAINT "target_unit_id_indicator_id_year_key" UNIQUE ("unit_id", "indicator_id", "year"), CONSTRAINT "target_comparator_known" CHECK (comparator in (\'GTE\', \'GT\', \'LTE\', \'LT\', \'EQ\')), CONSTRAINT "target_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query('CREATE INDEX "target_indicator_id_idx" ON "target"  ("indicator_id") ');
    await queryRunner.query(
      'CREATE TABLE "task_cooperating_unit" ("task_id" bigint NOT NULL, "unit_id" bigint NOT NULL, CONSTRAINT "task_cooperating_unit_pkey" PRIMARY KEY ("task_id", "unit_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "task_cooperating_unit_unit_id_idx" ON "task_cooperating_unit"  ("unit_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "task_deduction" ("task_id" bigint NOT NULL, "deduction_id" bigint NOT NULL, "expected_points" numeric NOT NULL, CONSTRAINT "task_deduction_expected_not_negative" CHECK (expected_points >= 0), CONSTRAINT "task_deduction_pkey" PRIMARY KEY ("task_id", "deduction_id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "task_deduction_deduction_id_idx" ON "task_deduction"  ("deduction_id") ',
    );
    await queryRunner.query(
      'CREATE TABLE "unit_succession" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "predecessor_id" bigint NOT NULL, "successor_id" bigint NOT NULL, "effective_on" date NOT NULL, "extent" text NOT NULL, "source" text, CONSTRAINT "unit_succession_predecessor_id_successor_id_effective_on_key" UNIQUE ("predecessor_id", "successor_id", "effective_on"), CONSTRAINT "unit_succession_extent_known" CHECK (extent in (\'WHOLE\', \'PART\')), CONSTRAINT "unit_succession_of_two_units" CHECK (predecessor_id <> successor_id), CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("id"))',
    );
    await queryRunner.query(
      'CREATE INDEX "unit_succession_successor_id_idx" ON "unit_succession"  ("successor_id") ',
    );
    await queryRunner.query(
      'ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment_round" ADD CONSTRAINT "assessment_round_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "assessment" ADD CONSTRAINT "assessment_round_id_set_id_fkey" FOREIGN KEY ("round_id", "set_id") REFERENCES "assessment_round"("id","set_id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion" ADD CONSTRAINT "criterion_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion" ADD CONSTRAINT "criterion_appraising_unit_id_fkey" FOREIGN KEY ("appraising_unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "criterion" ADD CONSTRAINT "criterion_set_id_parent_id_fkey" FOREIGN KEY ("set_id", "parent_id") REFERENCES "criterion"("set_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_assessment_id_fkey" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "published_figure" ADD CONSTRAINT "published_figure_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "grade_band" ADD CONSTRAINT "grade_band_set_id_fkey" FOREIGN KEY ("set_id") REFERENCES "criteria_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score" ADD CONSTRAINT "score_set_id_criterion_id_fkey" FOREIGN KEY ("set_id", "criterion_id") REFERENCES "criterion"("set_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score" ADD CONSTRAINT "score_assessment_id_set_id_fkey" FOREIGN KEY ("assessment_id", "set_id") REFERENCES "assessment"("id","set_id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deduction" ADD CONSTRAINT "deduction_cause_id_fkey" FOREIGN KEY ("cause_id") REFERENCES "cause"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deduction" ADD CONSTRAINT "deduction_responsible_unit_id_fkey" FOREIGN KEY ("responsible_unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "deduction" ADD CONSTRAINT "deduction_score_id_assessment_id_criterion_id_fkey" FOREIGN KEY ("score_id", "assessment_id", "criterion_id") REFERENCES "score"("id","assessment_id","criterion_id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "directive" ADD CONSTRAINT "directive_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "evidence" ADD CONSTRAINT "evidence_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "evidence" ADD CONSTRAINT "evidence_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "evidence" ADD CONSTRAINT "evidence_previous_version_id_fkey" FOREIGN KEY ("previous_version_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_evidence" ADD CONSTRAINT "score_evidence_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "score"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "score_evidence" ADD CONSTRAINT "score_evidence_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_plan" ADD CONSTRAINT "remediation_plan_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "remediation_plan"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_lead_unit_id_fkey" FOREIGN KEY ("lead_unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" ADD CONSTRAINT "remediation_task_verified_by_id_fkey" FOREIGN KEY ("verified_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_update" ADD CONSTRAINT "task_update_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_evidence" ADD CONSTRAINT "task_evidence_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_evidence" ADD CONSTRAINT "task_evidence_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_evidence" ADD CONSTRAINT "task_evidence_update_id_fkey" FOREIGN KEY ("update_id") REFERENCES "task_update"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "index_result" ADD CONSTRAINT "index_result_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "membership" ADD CONSTRAINT "membership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "round_phase" ADD CONSTRAINT "round_phase_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "assessment_round"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "measurement" ADD CONSTRAINT "measurement_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "measurement" ADD CONSTRAINT "measurement_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "target" ADD CONSTRAINT "target_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_cooperating_unit" ADD CONSTRAINT "task_cooperating_unit_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_cooperating_unit" ADD CONSTRAINT "task_cooperating_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_deduction" ADD CONSTRAINT "task_deduction_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "remediation_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "task_deduction" ADD CONSTRAINT "task_deduction_deduction_id_fkey" FOREIGN KEY ("deduction_id") REFERENCES "deduction"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await queryRunner.query(
      'ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE "unit_succession" DROP CONSTRAINT "unit_succession_successor_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "unit_succession" DROP CONSTRAINT "unit_succession_predecessor_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "task_deduction" DROP CONSTRAINT "task_deduction_deduction_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "task_deduction" DROP CONSTRAINT "task_deduction_task_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "task_cooperating_unit" DROP CONSTRAINT "task_cooperating_unit_unit_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "task_cooperating_unit" DROP CONSTRAINT "task_cooperating_unit_task_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "target" DROP CONSTRAINT "target_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "target" DROP CONSTRAINT "target_indicator_id_fkey"');
    await queryRunner.query('ALTER TABLE "measurement" DROP CONSTRAINT "measurement_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "measurement" DROP CONSTRAINT "measurement_indicator_id_fkey"');
    await queryRunner.query('ALTER TABLE "round_phase" DROP CONSTRAINT "round_phase_round_id_fkey"');
    await queryRunner.query('ALTER TABLE "membership" DROP CONSTRAINT "membership_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "membership" DROP CONSTRAINT "membership_person_id_fkey"');
    await queryRunner.query('ALTER TABLE "index_result" DROP CONSTRAINT "index_result_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_evidence" DROP CONSTRAINT "task_evidence_update_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_evidence" DROP CONSTRAINT "task_evidence_evidence_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_evidence" DROP CONSTRAINT "task_evidence_task_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_author_id_fkey"');
    await queryRunner.query('ALTER TABLE "task_update" DROP CONSTRAINT "task_update_task_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_verified_by_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_submitted_by_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_created_by_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_assignee_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_lead_unit_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_directive_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "remediation_task" DROP CONSTRAINT "remediation_task_plan_id_fkey"');
    await queryRunner.query('ALTER TABLE "remediation_plan" DROP CONSTRAINT "remediation_plan_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "score_evidence" DROP CONSTRAINT "score_evidence_evidence_id_fkey"');
    await queryRunner.query('ALTER TABLE "score_evidence" DROP CONSTRAINT "score_evidence_score_id_fkey"');
    await queryRunner.query('ALTER TABLE "evidence" DROP CONSTRAINT "evidence_previous_version_id_fkey"');
    await queryRunner.query('ALTER TABLE "evidence" DROP CONSTRAINT "evidence_uploaded_by_id_fkey"');
    await queryRunner.query('ALTER TABLE "evidence" DROP CONSTRAINT "evidence_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "directive" DROP CONSTRAINT "directive_unit_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "deduction" DROP CONSTRAINT "deduction_score_id_assessment_id_criterion_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "deduction" DROP CONSTRAINT "deduction_responsible_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "deduction" DROP CONSTRAINT "deduction_cause_id_fkey"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_assessment_id_set_id_fkey"');
    await queryRunner.query('ALTER TABLE "score" DROP CONSTRAINT "score_set_id_criterion_id_fkey"');
    await queryRunner.query('ALTER TABLE "grade_band" DROP CONSTRAINT "grade_band_set_id_fkey"');
    await queryRunner.query(
      'ALTER TABLE "published_figure" DROP CONSTRAINT "published_figure_criterion_id_fkey"',
    );
    await queryRunner.query(
      'ALTER TABLE "published_figure" DROP CONSTRAINT "published_figure_assessment_id_fkey"',
    );
    await queryRunner.query('ALTER TABLE "criterion" DROP CONSTRAINT "criterion_set_id_parent_id_fkey"');
    await queryRunner.query('ALTER TABLE "criterion" DROP CONSTRAINT "criterion_appraising_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "criterion" DROP CONSTRAINT "criterion_set_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_round_id_set_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment" DROP CONSTRAINT "assessment_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment_round" DROP CONSTRAINT "assessment_round_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "assessment_round" DROP CONSTRAINT "assessment_round_set_id_fkey"');
    await queryRunner.query('ALTER TABLE "criteria_set" DROP CONSTRAINT "criteria_set_unit_id_fkey"');
    await queryRunner.query('ALTER TABLE "unit" DROP CONSTRAINT "unit_parent_id_fkey"');
    await queryRunner.query('DROP INDEX "public"."unit_succession_successor_id_idx"');
    await queryRunner.query('DROP TABLE "unit_succession"');
    await queryRunner.query('DROP INDEX "public"."task_deduction_deduction_id_idx"');
    await queryRunner.query('DROP TABLE "task_deduction"');
    await queryRunner.query('DROP INDEX "public"."task_cooperating_unit_unit_id_idx"');
    await queryRunner.query('DROP TABLE "task_cooperating_unit"');
    await queryRunner.query('DROP INDEX "public"."target_indicator_id_idx"');
    await queryRunner.query('DROP TABLE "target"');
    await queryRunner.query('DROP INDEX "public"."measurement_indicator_id_idx"');
    await queryRunner.query('DROP TABLE "measurement"');
    await queryRunner.query('DROP TABLE "indicator"');
    await queryRunner.query('DROP TABLE "round_phase"');
    await queryRunner.query('DROP INDEX "public"."membership_person_id_unit_id_role_valid_from_idx"');
    await queryRunner.query('DROP INDEX "public"."membership_unit_id_idx"');
    await queryRunner.query('DROP TABLE "membership"');
    await queryRunner.query('DROP INDEX "public"."index_result_unit_id_index_code_year_component_idx"');
    await queryRunner.query('DROP TABLE "index_result"');
    await queryRunner.query('DROP INDEX "public"."task_evidence_update_id_idx"');
    await queryRunner.query('DROP INDEX "public"."task_evidence_evidence_id_idx"');
    await queryRunner.query('DROP TABLE "task_evidence"');
    await queryRunner.query('DROP INDEX "public"."task_update_task_id_id_idx"');
    await queryRunner.query('DROP TABLE "task_update"');
    await queryRunner.query('DROP INDEX "public"."remediation_task_lead_unit_id_status_idx"');
    await queryRunner.query('DROP INDEX "public"."remediation_task_due_on_idx"');
    await queryRunner.query('DROP INDEX "public"."remediation_task_assignee_id_idx"');
    await queryRunner.query('DROP INDEX "public"."remediation_task_directive_id_idx"');
    await queryRunner.query('DROP INDEX "public"."remediation_task_plan_id_idx"');
    await queryRunner.query('DROP TABLE "remediation_task"');
    await queryRunner.query('DROP INDEX "public"."remediation_plan_unit_id_idx"');
    await queryRunner.query('DROP TABLE "remediation_plan"');
    await queryRunner.query('DROP INDEX "public"."score_evidence_evidence_id_idx"');
    await queryRunner.query('DROP TABLE "score_evidence"');
    await queryRunner.query('DROP INDEX "public"."evidence_unit_id_idx"');
    await queryRunner.query('DROP TABLE "evidence"');
    await queryRunner.query('DROP TABLE "person"');
    await queryRunner.query('DROP INDEX "public"."directive_unit_id_idx"');
    await queryRunner.query('DROP TABLE "directive"');
    await queryRunner.query('DROP INDEX "public"."deduction_responsible_unit_id_idx"');
    await queryRunner.query('DROP INDEX "public"."deduction_cause_id_idx"');
    await queryRunner.query('DROP INDEX "public"."deduction_criterion_id_idx"');
    await queryRunner.query('DROP INDEX "public"."deduction_assessment_id_idx"');
    await queryRunner.query('DROP INDEX "public"."deduction_score_id_idx"');
    await queryRunner.query('DROP TABLE "deduction"');
    await queryRunner.query('DROP INDEX "public"."score_criterion_id_idx"');
    await queryRunner.query('DROP TABLE "score"');
    await queryRunner.query('DROP TABLE "grade_band"');
    await queryRunner.query('DROP TABLE "cause"');
    await queryRunner.query('DROP INDEX "public"."audit_entry_table_name_row_id_id_idx"');
    await queryRunner.query('DROP TABLE "audit_entry"');
    await queryRunner.query('DROP TABLE "published_figure"');
    await queryRunner.query('DROP INDEX "public"."criterion_appraising_unit_id_idx"');
    await queryRunner.query('DROP INDEX "public"."criterion_area_id_idx"');
    await queryRunner.query('DROP INDEX "public"."criterion_parent_id_idx"');
    await queryRunner.query('DROP TABLE "criterion"');
    await queryRunner.query('DROP INDEX "public"."assessment_unit_id_idx"');
    await queryRunner.query('DROP TABLE "assessment"');
    await queryRunner.query('DROP INDEX "public"."assessment_round_unit_id_idx"');
    await queryRunner.query('DROP TABLE "assessment_round"');
    await queryRunner.query('DROP INDEX "public"."criteria_set_unit_id_idx"');
    await queryRunner.query('DROP TABLE "criteria_set"');
    await queryRunner.query('DROP INDEX "public"."unit_parent_id_idx"');
    await queryRunner.query('DROP TABLE "unit"');
  }
}
