import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { assessmentIdOf, inPhase, type OpenRound, openRoundIn } from "../../test/open-round.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import type { Explanation } from "./explanation.entity.js";
import { answerExplanation, askExplanation, withdrawExplanation } from "./explanation.service.js";

let dataSource: DataSource;
let open: OpenRound;
let scoreId: string;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  scoreId = globalId("Score", (await open.scoreOf("1.1")).id);
  await dataSource.transaction((tx) => inPhase(tx, open, "EXPLANATION"));
  return database.drop;
});

const question = "Tài liệu quý III ở đâu?";
const inRound = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const ask = (tx: EntityManager, actor: Actor) => askExplanation(tx, actor, { scoreId, question });
const seen = ({ id, version }: Explanation) => ({
  explanationId: globalId("Explanation", id),
  expectedVersion: version,
});
const answer = (tx: EntityManager, actor: Actor, of: Explanation, text = "Kèm theo báo cáo") =>
  answerExplanation(tx, actor, { ...seen(of), answer: text });
const refused = (messageKey: string, code = "RULE_BROKEN") => expect.objectContaining({ code, messageKey });
const forbidden = refused("forbidden", "FORBIDDEN");

describe("a question on a score", () => {
  it("is asked by who appraises the criterion or by the office, and answered by the unit", async () => {
    for (const asker of [open.finance, open.office]) {
      const explanation = await inRound(async (tx) => answer(tx, open.officer, await ask(tx, asker)));
      expect(explanation).toMatchObject({
        question,
        askedById: asker.personId,
        answer: "Kèm theo báo cáo",
        answeredById: open.officer.personId,
        answeredAt: expect.any(Date),
      });
    }
  });

  it("is neither asked by another department nor answered by anybody else", async () => {
    await expect(inRound((tx) => ask(tx, open.justice))).rejects.toEqual(forbidden);
    await expect(inRound((tx) => ask(tx, open.officer))).rejects.toEqual(forbidden);
    for (const stranger of [open.neighbour, open.finance, open.office]) {
      const answering = inRound(async (tx) => answer(tx, stranger, await ask(tx, open.finance)));
      await expect(answering).rejects.toEqual(forbidden);
    }
  });

  it("is asked and answered once, however often it is sent", async () => {
    await inRound(async (tx) => {
      const first = await ask(tx, open.finance);
      expect((await ask(tx, open.finance)).id).toBe(first.id);
      const before = { ...first };
      const { version } = await answer(tx, open.officer, before);
      expect((await answer(tx, open.officer, before)).version).toBe(version);
      await expect(answer(tx, open.head, before, "Khác")).rejects.toMatchObject({ code: "CONFLICT" });
    });
  });

  it("can be withdrawn until it is answered, and is not answered afterwards", async () => {
    const withdraw = (tx: EntityManager, of: Explanation) => withdrawExplanation(tx, open.finance, seen(of));
    const withdrawn = inRound(async (tx) =>
      answer(tx, open.officer, await withdraw(tx, await ask(tx, open.finance))),
    );
    await expect(withdrawn).rejects.toEqual(refused("questionWithdrawn"));
    const late = inRound(async (tx) =>
      withdraw(tx, await answer(tx, open.officer, await ask(tx, open.finance))),
    );
    await expect(late).rejects.toEqual(refused("questionAnswered"));
  });

  it("belongs to the phases of appraisal, and its answer to the time that is given", async () => {
    const early = inRound(async (tx) => {
      await inPhase(tx, open, "SELF_ASSESSMENT");
      return ask(tx, open.finance);
    });
    await expect(early).rejects.toEqual(refused("questionsClosed"));
    const late = inRound(async (tx) => {
      const explanation = await ask(tx, open.finance);
      await inPhase(tx, open, "EXPLANATION", { dueOn: "2020-01-31" });
      return answer(tx, open.officer, explanation);
    });
    await expect(late).rejects.toEqual(refused("deadlinePassed"));
  });

  it("needs words", async () => {
    const blank = inRound((tx) => askExplanation(tx, open.finance, { scoreId, question: "  " }));
    await expect(blank).rejects.toEqual(refused("required", "BAD_USER_INPUT"));
  });

  it("is read by both sides and counted on the assessment, by no other department or unit", async () => {
    const { id } = await writeAs(dataSource, open.finance, (tx) => ask(tx, open.finance));
    const query = `query ($assessmentId: ID!) {
      explanations(filter: { open: true }) { nodes { id question askedBy { name } score { id } } }
      scores(filter: { hasOpenQuestion: true }) { nodes { id explanations { totalCount } } }
      node(id: $assessmentId) { ... on Assessment { openQuestions } } }`;
    const read = (actor: Actor) => answered(dataSource, actor, query, { assessmentId: assessmentIdOf(open) });
    const shown = {
      explanations: {
        nodes: [
          {
            id: globalId("Explanation", id),
            question,
            askedBy: { name: "Sở Tài chính" },
            score: { id: scoreId },
          },
        ],
      },
      scores: { nodes: [{ id: scoreId, explanations: { totalCount: 1 } }] },
      node: { openQuestions: 1 },
    };
    for (const actor of [open.officer, open.finance, open.office]) expect(await read(actor)).toEqual(shown);
    const nothing = { explanations: { nodes: [] }, scores: { nodes: [] } };
    expect(await read(open.justice)).toEqual({ ...nothing, node: { openQuestions: 0 } });
    expect(await read(open.neighbour)).toEqual({ ...nothing, node: null });
  });

  it("is asked once by one person who asks it several times at once", async () => {
    const asking = Array.from({ length: 4 }, () =>
      writeAs(dataSource, open.finance, (tx) =>
        askExplanation(tx, open.finance, { scoreId, question: "Bấm nhiều lần?" }),
      ),
    );
    const asked = await Promise.all(asking);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  });
});
