import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import {
  assessmentIdOf,
  criterionIdOf,
  inPhase,
  type OpenRound,
  openRoundIn,
} from "../../test/open-round.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { recordAppraisals } from "./appraisal.service.js";

let dataSource: DataSource;
let open: OpenRound;
let scoreId: string;

const selfScores = `mutation ($input: RecordSelfScoresInput!) { recordSelfScores(input: $input) {
  assessment { id } scores { version selfPoints selfComputed { points sentence } viewerCan } } }`;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  scoreId = globalId("Score", (await open.scoreOf("1.1")).id);
  return database.drop;
});

const codesOf = async (actor: Actor, filter: object = {}): Promise<string[]> => {
  const { scores } = await answered<{ scores: { nodes: { criterion: { code: string } }[] } }>(
    dataSource,
    actor,
    `query ($filter: ScoreFilter) { scores(filter: $filter) { nodes { criterion { code } } } }`,
    { filter: { assessmentId: { eq: assessmentIdOf(open) }, ...filter } },
  );
  return scores.nodes.map(({ criterion }) => criterion.code);
};

const inputs = { numerator: "1", denominator: "1" };

describe("the scores of a round", () => {
  it("come back from a write with what the rule makes of the inputs", async () => {
    const input = {
      assessmentId: assessmentIdOf(open),
      scores: [{ criterionId: criterionIdOf(open, "1.1"), expectedVersion: 1, inputs, note: "Đủ" }],
    };
    const { recordSelfScores } = await answered<{ recordSelfScores: { scores: unknown[] } }>(
      dataSource,
      open.officer,
      selfScores,
      { input },
    );
    expect(recordSelfScores.scores).toEqual([
      {
        version: 2,
        selfPoints: "2",
        selfComputed: { points: "2", sentence: expect.stringContaining("2 điểm") },
        viewerCan: ["scores.selfAssess", "evidence.attach"],
      },
    ]);
  });

  it("are seen by the unit and the office; by appraisers where they appraise; by no neighbour", async () => {
    const all = ["1.1", "1.2", "1.3", "2.1", "2.2", "3"];
    expect(await codesOf(open.officer)).toEqual(all);
    expect(await codesOf(open.office)).toEqual(all);
    expect(await codesOf(open.finance)).toEqual(["1.1", "1.3", "2.2"]);
    expect(await codesOf(open.justice)).toEqual(["1.2"]);
    expect(await codesOf(open.neighbour)).toEqual([]);
  });

  it("wait for whoever appraises them, once the unit has locked them and until they are appraised", async () => {
    const awaiting = (actor: Actor) => codesOf(actor, { awaiting: true });
    expect(await awaiting(open.finance)).toEqual([]);
    await dataSource.transaction((tx) => inPhase(tx, open, "APPRAISAL"));
    expect(await awaiting(open.finance)).toEqual(["1.1", "1.3", "2.2"]);
    expect(await awaiting(open.justice)).toEqual(["1.2"]);
    expect(await awaiting(open.office)).toEqual(["2.1"]);
    expect(await awaiting(open.officer)).toEqual([]);
    await writeAs(
      dataSource,
      open.finance,
      (tx) =>
        recordAppraisals(tx, open.finance, {
          assessmentId: assessmentIdOf(open),
          scores: [
            { criterionId: criterionIdOf(open, "1.1"), expectedVersion: 2, points: "1", note: "Thiếu" },
          ],
        }),
      { reason: "Họp thẩm định" },
    );
    expect(await awaiting(open.finance)).toEqual(["1.3", "2.2"]);
    expect(await codesOf(open.finance, { awaiting: false })).toEqual(["1.1"]);
    expect(
      await codesOf(open.office, { appraisingUnitId: { eq: globalId("Unit", open.units.justice.id) } }),
    ).toEqual(["1.2"]);
  });

  it("keep who changed what, stage by stage, for both sides", async () => {
    const history = `query ($id: ID!) { node(id: $id) { ... on Score { history { totalCount nodes {
      reason personName person { name } changes { stage member from to } } } } } }`;
    const expected = {
      node: {
        history: {
          totalCount: 2,
          nodes: [
            {
              reason: "Họp thẩm định",
              personName: "Sở Tài chính",
              person: { name: "Sở Tài chính" },
              changes: [
                { stage: "FIRST_APPRAISAL", member: "NOTE", from: null, to: "Thiếu" },
                { stage: "FIRST_APPRAISAL", member: "POINTS", from: null, to: "1" },
                { stage: "FIRST_APPRAISAL", member: "STATE", from: "NOT_SCORED", to: "SCORED" },
              ],
            },
            {
              reason: null,
              personName: "Chuyên viên",
              person: { name: "Chuyên viên" },
              changes: [
                { stage: "SELF", member: "INPUTS", from: null, to: '{"numerator": "1", "denominator": "1"}' },
                { stage: "SELF", member: "NOTE", from: null, to: "Đủ" },
                { stage: "SELF", member: "POINTS", from: null, to: "2" },
                { stage: "SELF", member: "STATE", from: "NOT_SCORED", to: "SCORED" },
              ],
            },
          ],
        },
      },
    };
    for (const actor of [open.officer, open.finance, open.office]) {
      expect(await answered(dataSource, actor, history, { id: scoreId })).toEqual(expected);
    }
    expect(await answered(dataSource, open.neighbour, history, { id: scoreId })).toEqual({ node: null });
  });

  it("say what somebody may do to them now", async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Score { viewerCan } } }`;
    const actions = async (actor: Actor) =>
      (await answered<{ node: { viewerCan: string[] } }>(dataSource, actor, query, { id: scoreId })).node
        .viewerCan;
    expect(await actions(open.officer)).toEqual([]);
    expect(await actions(open.finance)).toEqual(["scores.appraise", "explanations.ask"]);
    expect(await actions(open.office)).toEqual(["scores.appraise", "explanations.ask"]);
  });

  it("are read in as many statements, however many there are", async () => {
    const query = `query ($first: Int) { scores(first: $first) { nodes { id viewerCan evidenceCount
      evidenceLinks { page evidence { id } } assessment { openQuestions }
      selfComputed { points } explanations { nodes { id } } amendments { nodes { id } }
      history { nodes { at personName changes { stage } } } } } }`;
    const few = await ask(dataSource, open.office, query, { first: 2 });
    const many = await ask(dataSource, open.office, query, { first: 12 });
    expect(many.errors ?? few.errors).toBeUndefined();
    expect(many.statements).toBe(few.statements);
  });

  it("stay with the two sides once the round is published, notes and history included", async () => {
    const seenBefore = await codesOf(open.neighbour);
    await dataSource.transaction(async (tx) => {
      await tx.query(
        `update score s set state = 'SCORED', final_points = c.max_points from criterion c where c.id = s.criterion_id`,
      );
      await inPhase(tx, open, "FINALISED");
      await tx.query(`update assessment_round set status = 'PUBLISHED', published_at = now()`);
    });
    expect(await codesOf(open.neighbour)).toEqual(seenBefore);
  });
});
