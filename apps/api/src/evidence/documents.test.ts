import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, keyOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { type FileServer, fileServer } from "../../test/files.js";
import { aFinding, anInspection } from "../../test/inspections.js";
import { aReview } from "../../test/reviews.js";
import { type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { Directive } from "../directives/directive.entity.js";
import { createDirective } from "../directives/directive.service.js";
import { globalId } from "../lists/global-id.js";
import { createPlan } from "../plans/remediation-plan.service.js";
import { CauseReview } from "../reviews/cause-review.entity.js";
import { Unit } from "../units/unit.entity.js";
import { attachEvidence } from "./attach-evidence.js";
import type { DocumentTarget } from "./attach-to-document.js";
import { Evidence } from "./evidence.entity.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";

const pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
const url = "https://example.vn/bien-ban.pdf";

let dataSource: DataSource;
let work: Work;
let files: FileServer;
let district: Unit;
let ids: Record<DocumentTarget, string>;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  files = await fileServer(dataSource);
  district = await dataSource.getRepository(Unit).findOneByOrFail({ id: work.units.district.id });
  return database.drop;
});
afterAll(() => files.close());

const unitId = () => globalId("Unit", work.units.district.id);

/** Records of their own for each test, of which the first is the office's and the others the district's. */
async function records(): Promise<Record<DocumentTarget, string>> {
  const heldOn = `2023-06-${String(10 + (await dataSource.getRepository(CauseReview).count()))}`;
  const { review } = await writeAs(dataSource, work.head, (tx) => aReview(tx, work, { heldOn }));
  return writeAs(dataSource, work.reformOffice, async (tx) => {
    const words = { kind: "DOCUMENT", issuedOn: "2023-06-01", issuer: "UBND", extract: "Khắc phục" } as const;
    const directive = await createDirective(tx, work.reformOffice, { unitId: unitId(), ...words });
    const plan = await createPlan(tx, work.reformOffice, { unitId: unitId(), year: 2023, name: "Kế hoạch" });
    const inspection = await anInspection(tx, work);
    await aFinding(tx, work, { inspectionId: globalId("Inspection", inspection.id) });
    return {
      causeReviewId: globalId("CauseReview", review.id),
      directiveId: globalId("Directive", directive.id),
      planId: globalId("RemediationPlan", plan.id),
      inspectionId: globalId("Inspection", inspection.id),
    };
  });
}

const attach = (actor: Actor, input: Partial<AttachEvidenceInput>) =>
  attachEvidence(files.contextOf(actor), { title: "Biên bản", ...input });

const statusOf = async (actor: Actor, evidenceId: string) =>
  (await files.send(actor, "GET", `/files/${globalId("Evidence", evidenceId)}`)).status;

describe("a document", () => {
  it.each(["causeReviewId", "directiveId", "planId", "inspectionId"] as const)(
    "fills the one place that %s names, and the next one takes it over",
    async (path) => {
      ids = await records();
      const target = { [path]: ids[path] };
      const first = await attach(work.reformOffice, { ...target, expectedVersion: 1, url });
      const second = await attach(work.reformOffice, {
        ...target,
        ...{ expectedVersion: 2, url: `${url}?2`, replacesId: globalId("Evidence", first.id) },
      });
      const third = await attach(work.reformOffice, { ...target, expectedVersion: 3, url: `${url}?3` });
      const versions = await Promise.all(
        [second, third].map(({ id }) => dataSource.getRepository(Evidence).findOneByOrFail({ id })),
      );
      expect(versions.map(({ previousVersionId }) => previousVersionId)).toEqual([first.id, second.id]);
      const stale = attach(work.reformOffice, { ...target, expectedVersion: 1, url });
      await expect(stale).rejects.toMatchObject({ code: "CONFLICT", current: { version: 4 } });
    },
  );

  it("comes back when the same upload is sent again", async () => {
    ids = await records();
    const uploadId = await files.upload(work.head, "bien-ban.pdf", pdf);
    const input = { causeReviewId: ids.causeReviewId, expectedVersion: 1, uploadId };
    const first = await attach(work.head, input);
    expect(await attach(work.head, input)).toEqual(first);
    const elsewhere = attach(work.reformOffice, {
      directiveId: ids.directiveId,
      expectedVersion: 1,
      uploadId,
    });
    await expect(elsewhere).rejects.toMatchObject({ messageKey: "uploadUnknown" });
  });

  it.each([
    ["two places", { planId: "plan_1", directiveId: "directive_1" }, "attachToOne", "planId"],
    ["no place", {}, "attachToOne", "taskId"],
    ["another kind's id", { planId: "directive_1" }, "badId", "planId"],
    ["an unknown record", { inspectionId: "inspection_99999" }, "notFound", "inspectionId"],
  ])("is not attached to %s", async (_what, target, messageKey, path) => {
    const fields = [expect.objectContaining({ path })];
    const attempt = attach(work.reformOffice, { ...target, url, expectedVersion: 1 });
    await expect(attempt).rejects.toMatchObject({ messageKey, fields });
  });

  it("needs the version that was seen, and replaces nothing but the present one", async () => {
    ids = await records();
    const target = { directiveId: ids.directiveId };
    const fields = [expect.objectContaining({ path: "expectedVersion" })];
    await expect(attach(work.reformOffice, { ...target, url })).rejects.toMatchObject({
      messageKey: "required",
      fields,
    });
    const { id } = await attach(work.reformOffice, { planId: ids.planId, expectedVersion: 1, url });
    const attempt = { ...target, expectedVersion: 1, url, replacesId: globalId("Evidence", id) };
    await expect(attach(work.reformOffice, attempt)).rejects.toMatchObject({
      messageKey: "evidenceNotAttached",
      fields: [expect.objectContaining({ path: "replacesId" })],
    });
    const { rowId } = { rowId: ids.directiveId.replace("directive_", "") };
    expect(await dataSource.getRepository(Directive).findOneByOrFail({ id: rowId })).toMatchObject({
      documentId: null,
      version: 1,
    });
  });
});

describe("who attaches a document", () => {
  it("is who may change the record: a unit its minutes, the reform office the rest", async () => {
    ids = await records();
    const { causeReviewId, ...others } = ids;
    await attach(work.officer, { causeReviewId, expectedVersion: 1, url });
    for (const [path, id] of Object.entries(others)) {
      for (const actor of [work.head, work.outsider, work.leader, keyOf(district, "evidence.attach")]) {
        const attempt = attach(actor, { [path]: id, expectedVersion: 1, url });
        await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
    const stranger = attach(work.outsider, { causeReviewId, expectedVersion: 2, url });
    await expect(stranger).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a document's file", () => {
  const upload = async (actor: Actor, target: Partial<AttachEvidenceInput>) =>
    (
      await attach(actor, {
        ...target,
        expectedVersion: 1,
        uploadId: await files.upload(actor, "van-ban.pdf", pdf),
      })
    ).id;

  it("is read by whoever may see the record: minutes by the two sides alone", async () => {
    ids = await records();
    const minutes = await upload(work.head, { causeReviewId: ids.causeReviewId });
    const assessed = actorOf("UNIT_HEAD", district);
    for (const actor of [work.officer, work.reformOffice, work.leader, assessed]) {
      expect(await statusOf(actor, minutes)).toBe(200);
    }
    expect(await statusOf(work.outsider, minutes)).toBe(404);
    expect(await statusOf(actorOf("SYSTEM_ADMIN", district), minutes)).toBe(404);
  });

  it("is read down the line where it is a directive's or a plan's", async () => {
    ids = await records();
    for (const target of [{ directiveId: ids.directiveId }, { planId: ids.planId }]) {
      const document = await upload(work.reformOffice, target);
      for (const actor of [work.officer, work.outsider, work.leader]) {
        expect(await statusOf(actor, document)).toBe(200);
      }
      expect(await statusOf(keyOf(district, "plans.read", "directives.read"), document)).toBe(404);
    }
  });

  it("is read where the inspection found something, and not elsewhere", async () => {
    ids = await records();
    const document = await upload(work.reformOffice, { inspectionId: ids.inspectionId });
    expect(await statusOf(work.officer, document)).toBe(200);
    expect(await statusOf(work.outsider, document)).toBe(404);
  });

  it("stays readable when a new version takes its place", async () => {
    ids = await records();
    const old = await upload(work.reformOffice, { directiveId: ids.directiveId });
    const path = { directiveId: ids.directiveId, url };
    await attach(work.reformOffice, { ...path, expectedVersion: 2 });
    await attach(work.reformOffice, { ...path, expectedVersion: 3, url: `${url}?2` });
    expect(await statusOf(work.outsider, old)).toBe(200);
    const source = `query($id: ID!) { node(id: $id) { ... on Directive { document {
      url previousVersion { url previousVersion { fileName } } } } } }`;
    expect(await answered(dataSource, work.outsider, source, { id: ids.directiveId })).toEqual({
      node: {
        document: { url: `${url}?2`, previousVersion: { url, previousVersion: { fileName: "van-ban.pdf" } } },
      },
    });
  });
});

it("comes back over the graph with the record that it is of", async () => {
  ids = await records();
  const source = `mutation($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { title }
    causeReview { version minutes { title } } directive { version document { title } }
    plan { version document { title } } inspection { version document { title } } task { id } } }`;
  const nothing = { causeReview: null, directive: null, plan: null, inspection: null, task: null };
  const shown = { version: 2, document: { title: "Văn bản" } };
  const places = {
    causeReviewId: { causeReview: { version: 2, minutes: { title: "Văn bản" } } },
    directiveId: { directive: shown },
    planId: { plan: shown },
    inspectionId: { inspection: shown },
  };
  for (const [path, record] of Object.entries(places)) {
    const input = { [path]: ids[path as DocumentTarget], expectedVersion: 1, url, title: "Văn bản" };
    expect(await answered(dataSource, work.reformOffice, source, { input })).toEqual({
      attachEvidence: { evidence: { title: "Văn bản" }, ...nothing, ...record },
    });
  }
});
