import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { type FileServer, fileServer } from "../../test/files.js";
import { assessmentIdOf, inPhase, type OpenRound, openRoundIn } from "../../test/open-round.js";
import { askExplanation } from "../explanations/explanation.service.js";
import { globalId } from "../lists/global-id.js";
import { attachEvidence, recordEvidence } from "./attach-evidence.js";
import { Evidence } from "./evidence.entity.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import { ScoreEvidence } from "./score-evidence.entity.js";
import { linkEvidence, unlinkEvidence } from "./score-evidence.service.js";

const pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n";

let dataSource: DataSource;
let open: OpenRound;
let files: FileServer;
let scores: Record<"first" | "second" | "survey", string>;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  files = await fileServer(dataSource);
  const idOf = async (code: string) => globalId("Score", (await open.scoreOf(code)).id);
  scores = { first: await idOf("1.1"), second: await idOf("1.2"), survey: await idOf("1.3") };
  return database.drop;
});
afterAll(() => files.close());

const inRound = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const attach = (tx: EntityManager, actor: Actor, input: Partial<AttachEvidenceInput> = {}) =>
  recordEvidence(
    tx,
    actor,
    { scoreId: scores.first, title: "Báo cáo 12", url: "https://example.vn/12", ...input },
    null,
  );
const evidenceId = ({ id }: { id: string }) => globalId("Evidence", id);
const linksOf = (tx: EntityManager) =>
  tx.find(ScoreEvidence, { order: { scoreId: "ASC", evidenceId: "ASC" } });
const refused = (messageKey: string, code = "RULE_BROKEN") => expect.objectContaining({ code, messageKey });
const forbidden = refused("forbidden", "FORBIDDEN");

describe("evidence of a score", () => {
  it("is the unit's, with the pages that matter for the score", async () => {
    await inRound(async (tx) => {
      const attached = await attach(tx, open.officer, { page: "3-5", number: "12/BC" });
      expect(await tx.findOneByOrFail(Evidence, { id: attached.id })).toMatchObject({
        unitId: open.units.district.id,
        number: "12/BC",
        page: null,
      });
      expect(await linksOf(tx)).toMatchObject([{ evidenceId: attached.id, page: "3-5" }]);
    });
  });

  it("is the same when the link or the upload is sent again", async () => {
    const [first, second, count] = await inRound(async (tx) => {
      const first = await attach(tx, open.officer);
      return [first, await attach(tx, open.officer), (await linksOf(tx)).length];
    });
    expect([second, count]).toEqual([first, 1]);
    const uploadId = await files.upload(open.officer, "b.pdf", pdf);
    const upload = () =>
      attachEvidence(files.contextOf(open.officer), { scoreId: scores.second, title: "Tệp", uploadId });
    const kept = await upload();
    expect(await upload()).toEqual(kept);
    const elsewhere = { scoreId: scores.first, title: "Tệp", uploadId };
    await expect(attachEvidence(files.contextOf(open.officer), elsewhere)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
    await dataSource.getRepository(ScoreEvidence).clear();
  });

  it("serves another score of the unit too, and leaves it again", async () => {
    await inRound(async (tx) => {
      const attached = await attach(tx, open.officer);
      const link = { scoreId: scores.second, evidenceId: evidenceId(attached) };
      await linkEvidence(tx, open.colleague, { ...link, page: "7" });
      await linkEvidence(tx, open.colleague, link);
      expect((await linksOf(tx)).map(({ page }) => page)).toEqual([null, "7"]);
      await unlinkEvidence(tx, open.officer, link);
      await unlinkEvidence(tx, open.officer, link);
      expect(await linksOf(tx)).toHaveLength(1);
      expect(await tx.existsBy(Evidence, { id: attached.id })).toBe(true);
    });
  });

  it("gives way to its new version, which keeps the pages; the old one stays", async () => {
    await inRound(async (tx) => {
      const old = await attach(tx, open.officer, { page: "3" });
      const input = { replacesId: evidenceId(old), url: "https://example.vn/12-sua" };
      const renewed = await attach(tx, open.officer, input);
      expect(await linksOf(tx)).toMatchObject([{ evidenceId: renewed.id, page: "3" }]);
      expect(await tx.findOneByOrFail(Evidence, { id: renewed.id })).toMatchObject({
        previousVersionId: old.id,
      });
      expect(await tx.existsBy(Evidence, { id: old.id })).toBe(true);
      const again = attach(tx, open.officer, { ...input, url: "https://example.vn/12-sua-2" });
      await expect(again).rejects.toEqual(refused("evidenceNotAttached"));
    });
  });

  it("is never another unit's", async () => {
    const foreign = inRound(async (tx) => {
      const [, other] = open.assessments;
      const { id } = await tx.save(
        tx.create(Evidence, {
          unitId: other.unitId,
          uploadedById: open.neighbour.personId ?? "",
          title: "Của đơn vị khác",
          url: "https://example.vn",
        }),
      );
      return linkEvidence(tx, open.officer, { scoreId: scores.first, evidenceId: globalId("Evidence", id) });
    });
    await expect(foreign).rejects.toEqual(refused("evidenceOfOtherUnit"));
    await expect(inRound((tx) => attach(tx, open.neighbour))).rejects.toEqual(forbidden);
    await expect(inRound((tx) => attach(tx, open.finance))).rejects.toEqual(forbidden);
  });

  it("comes in while the unit scores itself, and while it answers a question", async () => {
    const closed = inRound(async (tx) => {
      await inPhase(tx, open, "APPRAISAL");
      return attach(tx, open.officer);
    });
    await expect(closed).rejects.toEqual(refused("selfAssessmentClosed"));
    await expect(inRound((tx) => attach(tx, open.officer, { scoreId: scores.survey }))).rejects.toEqual(
      refused("notSelfScored"),
    );
    await inRound(async (tx) => {
      await inPhase(tx, open, "EXPLANATION");
      await askExplanation(tx, open.finance, { scoreId: scores.first, question: "Tài liệu đâu?" });
      const { id } = await attach(tx, open.officer);
      expect(await linksOf(tx)).toMatchObject([{ evidenceId: id }]);
      const unlinking = unlinkEvidence(tx, open.officer, {
        scoreId: scores.first,
        evidenceId: evidenceId({ id }),
      });
      await expect(unlinking).rejects.toEqual(refused("selfAssessmentClosed"));
    });
  });

  it("is attached to just one thing", async () => {
    const nothing = inRound((tx) => attach(tx, open.officer, { scoreId: null }));
    await expect(nothing).rejects.toEqual(refused("attachToOne", "BAD_USER_INPUT"));
    const two = inRound((tx) => attach(tx, open.officer, { assessmentId: assessmentIdOf(open) }));
    await expect(two).rejects.toEqual(refused("attachToOne", "BAD_USER_INPUT"));
  });

  it("can be the signed document of the assessment, which is no score's", async () => {
    const input = { scoreId: null, assessmentId: assessmentIdOf(open), title: "Bản ký" };
    await inRound(async (tx) => {
      const { id } = await attach(tx, open.officer, input);
      expect(await tx.findOneByOrFail(Evidence, { id })).toMatchObject({ unitId: open.units.district.id });
      expect(await linksOf(tx)).toEqual([]);
      await expect(attach(tx, open.neighbour, input)).rejects.toEqual(forbidden);
    });
  });

  it("is read with its pages by who appraises the criterion, whatever authority they belong to", async () => {
    const mutation = `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) {
      evidence { id } task { id } score { id evidenceCount evidenceLinks { page evidence { title } } } } }`;
    const input = { scoreId: scores.first, title: "Báo cáo", url: "https://example.vn/a", page: "2" };
    const score = {
      id: scores.first,
      evidenceCount: 1,
      evidenceLinks: [{ page: "2", evidence: { title: "Báo cáo" } }],
    };
    expect(await answered(dataSource, open.officer, mutation, { input })).toEqual({
      attachEvidence: { evidence: { id: expect.any(String) }, task: null, score },
    });
    const query = `query ($id: ID!) { node(id: $id) { ... on Score {
      id evidenceCount evidenceLinks { page evidence { title } } } } }`;
    const elsewhere: Actor = {
      ...open.finance,
      memberships: open.finance.memberships.map((membership) => ({
        ...membership,
        unitPath: `9999.${membership.unitId}`,
      })),
    };
    for (const actor of [open.finance, elsewhere]) {
      expect(await answered(dataSource, actor, query, { id: scores.first })).toEqual({ node: score });
    }
    expect(await answered(dataSource, open.neighbour, query, { id: scores.first })).toEqual({ node: null });
  });
});
