import { type Actor, badInput, demand, type Permission, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { Directive } from "../directives/directive.entity.js";
import { Inspection } from "../inspections/inspection.entity.js";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { CauseReview } from "../reviews/cause-review.entity.js";
import { ownedBy } from "../units/unit-place.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import type { Attached } from "./evidence-payload.js";
import type { StoredFile } from "./evidence-storage.js";
import { attachedBefore, newEvidence } from "./new-evidence.js";

/** What has one document of its own, by the field of the input that names it. */
const kinds = {
  causeReviewId: {
    entity: CauseReview,
    table: "cause_review",
    column: "minutes_id",
    permission: "reviews.write",
  },
  directiveId: {
    entity: Directive,
    table: "directive",
    column: "document_id",
    permission: "directives.write",
  },
  planId: {
    entity: RemediationPlan,
    table: "remediation_plan",
    column: "document_id",
    permission: "plans.write",
  },
  inspectionId: {
    entity: Inspection,
    table: "inspection",
    column: "document_id",
    permission: "inspections.write",
  },
} as const satisfies Record<
  string,
  { entity: object; table: string; column: string; permission: Permission }
>;

export type DocumentTarget = keyof typeof kinds;

type Documented = CauseReview | Directive | RemediationPlan | Inspection;

const documentOf = (record: Documented) =>
  record instanceof CauseReview ? record.minutesId : record.documentId;

function withDocument(record: Documented, evidenceId: string): Documented {
  if (record instanceof CauseReview) return Object.assign(record, { minutesId: evidenceId });
  return Object.assign(record, { documentId: evidenceId });
}

/** Gives a record its document; the one that it had stays readable as the version before. */
export async function attachToDocument(
  tx: EntityManager,
  actor: Actor,
  input: AttachEvidenceInput,
  file: StoredFile | null,
  { path, id, now }: { path: DocumentTarget; id: string; now: Date },
): Promise<Attached> {
  const { entity, table, column, permission } = kinds[path];
  const record: Documented = await lockOrThrow<Documented>(tx, entity, id, path);
  const place = await ownedBy(tx, record.unitId);
  for (const needed of [permission, "evidence.attach"] as const) demand(actor, needed, place);
  const condition = `evidence.id = (select ${column} from ${table} where id = $1)`;
  const known = await attachedBefore(tx, actor, input, file, { condition, id: record.id });
  if (known) return { id: known.id, [path]: record.id };
  if (!input.expectedVersion) throw badInput("required", {}, "expectedVersion");
  demandVersion(entity, record, input.expectedVersion);
  const { unitId } = record;
  const previousVersionId = documentOf(record);
  demandPresent(input, previousVersionId);
  const evidence = await newEvidence(tx, actor, input, file, { unitId, previousVersionId, now });
  await save(tx, withDocument(record, evidence.id));
  return { id: evidence.id, [path]: record.id };
}

/** A record has one document, so nothing but that can be replaced. */
function demandPresent({ replacesId }: AttachEvidenceInput, documentId: string | null): void {
  if (!replacesId) return;
  if (rowIdOf("Evidence", replacesId, "replacesId") !== documentId) {
    throw ruleBroken("evidenceNotAttached", {}, "replacesId");
  }
}
