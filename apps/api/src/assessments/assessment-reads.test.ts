import type { Actor } from "@reform-ledger/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, aPerson } from "../../test/builders.js";
import {
  aDocument,
  anOpenRound,
  appraised,
  type Cohort,
  cohortIn,
  fillSelf,
  type OpenRound,
  seenAssessment,
  seenRound,
  setScore,
} from "../../test/cohort.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { Explanation } from "../explanations/explanation.entity.js";
import { globalId } from "../lists/global-id.js";
import { AssessmentRound, type RoundStatus } from "../rounds/assessment-round.entity.js";
import { advanceRound, finaliseRound } from "../rounds/round.service.js";
import { Score } from "../scores/score.entity.js";
import { lockAssessment } from "./assessment-lock.service.js";

let database: TestDatabase;
let at: Cohort;
let open: OpenRound;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  open = await database.dataSource.transaction(async (tx) => {
    const round = await anOpenRound(tx, at);
    const document = await aDocument(tx, at.officer, at.districts[0]);
    await fillSelf(tx, at, round.assessments[0], document);
    const signedDocumentId = globalId("Evidence", document.id);
    await lockAssessment(tx, at.heads[0], { ...seenAssessment(round.assessments[0]), signedDocumentId });
    return round;
  });
  return database.drop;
});

const actions = async (actor: Actor): Promise<string[][]> => {
  const source = `query($round: IdFilter) {
    assessments(filter: { round: { id: $round } }, orderBy: [{ field: YEAR }]) { nodes { id viewerCan } } }`;
  const round = { eq: globalId("AssessmentRound", open.round.id) };
  const { assessments } = await answered<{ assessments: { nodes: { id: string; viewerCan: string[] }[] } }>(
    database.dataSource,
    actor,
    source,
    { round },
  );
  const byId = new Map(assessments.nodes.map((node) => [node.id, node.viewerCan]));
  return open.assessments.slice(0, 2).map(({ id }) => byId.get(globalId("Assessment", id)) ?? []);
};

const advance = (to: RoundStatus) =>
  database.dataSource.transaction(async (tx) => {
    const round = await tx.findOneByOrFail(AssessmentRound, { id: open.round.id });
    return advanceRound(tx, at.office, { ...seenRound(round), to });
  });

const missingSource = `query($id: ID!) { node(id: $id) { ... on Assessment {
  missing { criterion { code } what message } signedDocument { title } lockedBy { name } rank rankOf tied } } }`;
const read = async (index: 0 | 1, actor: Actor = at.office) => {
  const id = globalId("Assessment", open.assessments[index].id);
  const { node } = await answered<{
    node: { missing: { criterion: { code: string }; what: string; message: string }[]; rank: number | null };
  }>(database.dataSource, actor, missingSource, { id });
  return node;
};
const lacks = async (index: 0 | 1) =>
  (await read(index)).missing.map(({ criterion, what }) => `${criterion.code} ${what}`);

describe("what somebody may do to an assessment follows its round", () => {
  it("while units score themselves: the locked one is closed to its unit", async () => {
    expect(await actions(at.heads[0])).toEqual([[], []]);
    expect(await actions(at.heads[1])).toEqual([[], ["scores.selfAssess", "assessments.lock"]]);
    expect(await actions(at.office)).toEqual([
      ["assessments.reopen", "assessments.remind", "scores.appraise", "scores.record"],
      ["assessments.reopen", "assessments.remind", "scores.appraise", "scores.record"],
    ]);
    expect(await actions(at.appraiser)).toEqual([["scores.appraise"], ["scores.appraise"]]);
    expect(await lacks(0)).toEqual([]);
    expect(await lacks(1)).toEqual(["1.1 SCORE", "1.2 SCORE"]);
    const { missing, ...rest } = await read(1);
    expect(missing[0]?.message).toBe("Tiêu chí 1.1 chưa có điểm.");
    expect(rest).toMatchObject({
      signedDocument: null,
      lockedBy: null,
      rank: null,
      rankOf: null,
      tied: false,
    });
    expect(await read(0)).toMatchObject({ signedDocument: { title: "Phiếu tự đánh giá có ký" } });
  });

  it("while it is appraised: units answer, appraisers score and ask, the office takes points off", async () => {
    await advance("APPRAISAL");
    expect(await actions(at.heads[0])).toEqual([["explanations.answer"], []]);
    expect(await actions(at.appraiser)).toEqual([
      ["scores.appraise", "explanations.ask"],
      ["scores.appraise", "explanations.ask"],
    ]);
    expect((await actions(at.office))[0]).toEqual([
      "assessments.reopen",
      "assessments.remind",
      "scores.appraise",
      "explanations.ask",
      "penalties.write",
      "scores.record",
    ]);
    expect(await actions(actorOf("LEADER", at.province))).toEqual([[], []]);
    expect(await actions(actorOf("REFORM_OFFICE", at.districts[0]))).toEqual([[], []]);
    expect(await lacks(0)).toEqual(["1.1 SCORE", "1.2 SCORE", "2 SCORE"]);
  });

  it("while a question waits: its answer is missing", async () => {
    await database.dataSource.transaction(async (tx) => {
      for (const code of ["1.1", "1.2", "2"] as const) {
        await setScore(tx, at, open.assessments[0], code, appraised("2"));
      }
      const place = { assessmentId: open.assessments[0].id, criterionId: at.criteria["1.2"].id };
      const { id: scoreId } = await tx.findOneByOrFail(Score, place);
      const { id: askedById } = await aPerson(tx);
      await tx.save(tx.create(Explanation, { scoreId, question: "Vì sao?", askedById, askedAt: new Date() }));
    });
    expect(await lacks(0)).toEqual(["1.2 ANSWER"]);
    await advance("EXPLANATION");
    expect(await lacks(0)).toEqual(["1.2 ANSWER"]);
  });

  it("once it is finalised: only an amendment, and the rank is there", async () => {
    await database.dataSource.transaction(async (tx) => {
      for (const assessment of open.assessments.slice(1)) {
        for (const code of ["1.1", "1.2", "2"] as const) {
          await setScore(tx, at, assessment, code, { state: "SCORED", finalPoints: "1" });
        }
      }
      const round = await tx.findOneByOrFail(AssessmentRound, { id: open.round.id });
      await finaliseRound(tx, at.office, seenRound(round));
    });
    expect(await actions(at.office)).toEqual([["scores.amend"], ["scores.amend"]]);
    expect(await actions(at.heads[0])).toEqual([[], []]);
    expect(await lacks(0)).toEqual([]);
    expect(await read(0)).toMatchObject({ rank: 1, rankOf: 3, tied: false });
    expect(await read(1)).toMatchObject({ rank: 2, rankOf: 3, tied: true });
  });
});
