import type { Actor, Permission } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { aPerson, keyOf } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import {
  assessmentIdOf,
  criterionIdOf,
  inPhase,
  type OpenRound,
  openRoundIn,
} from "../../test/open-round.js";
import { signAs } from "../context.js";
import { Score } from "./score.entity.js";
import { recordSelfScores } from "./self-assessment.service.js";
import type { SelfScoreInput } from "./stage.inputs.js";

let dataSource: DataSource;
let open: OpenRound;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  return database.drop;
});

type Cell = Partial<SelfScoreInput> & { code: string };

const cell = ({ code, ...input }: Cell): SelfScoreInput => ({
  criterionId: criterionIdOf(open, code),
  expectedVersion: 1,
  ...input,
});

async function write(tx: EntityManager, actor: Actor, ...cells: Cell[]) {
  await signAs(tx, actor, "", "");
  return recordSelfScores(tx, actor, { assessmentId: assessmentIdOf(open), scores: cells.map(cell) });
}

const inRound = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const refused = (messageKey: string, path?: string, code = "RULE_BROKEN") =>
  expect.objectContaining({ code, messageKey, ...(path && { fields: [expect.objectContaining({ path })] }) });

describe("a unit's own score", () => {
  it("is what the rule computes from the inputs, exactly", async () => {
    const score = await inRound(async (tx) => {
      await write(tx, open.officer, { code: "1.1", inputs: { numerator: "5", denominator: "6" } });
      return open.scoreOf("1.1", tx);
    });
    expect(score).toMatchObject({
      selfState: "SCORED",
      selfPoints: "1.666666666666666666666666",
      selfDeviation: null,
      version: 2,
    });
  });

  it("keeps the exact points where somebody types what the sheet shows of them", async () => {
    const inputs = { numerator: "5", denominator: "6" };
    const { selfPoints } = await inRound(async (tx) => {
      await write(tx, open.officer, { code: "1.1", inputs, points: "1.67" });
      return open.scoreOf("1.1", tx);
    });
    expect(selfPoints).toBe("1.666666666666666666666666");
  });

  it("departs from the rule only with a reason", async () => {
    const inputs = { percent: "90" };
    const silent = inRound((tx) => write(tx, open.officer, { code: "1.1", inputs, points: "2" }));
    await expect(silent).rejects.toEqual(refused("deviationReasonRequired", "scores.0.deviation"));
    const score = await inRound(async (tx) => {
      await write(tx, open.officer, {
        code: "1.1",
        inputs,
        points: "2",
        deviation: " Văn bản 12 cho tính đủ ",
      });
      return open.scoreOf("1.1", tx);
    });
    expect(score).toMatchObject({ selfPoints: "2", selfDeviation: "Văn bản 12 cho tính đủ" });
  });

  it("does not apply where the rule says so, and where the unit says so", async () => {
    const states = await inRound(async (tx) => {
      await write(
        tx,
        open.officer,
        { code: "2.2", inputs: { absent: true } },
        { code: "1.2", state: "NOT_APPLICABLE", note: "Không có thủ tục" },
      );
      return Promise.all(["2.2", "1.2"].map(async (code) => (await open.scoreOf(code, tx)).selfState));
    });
    expect(states).toEqual(["NOT_APPLICABLE", "NOT_APPLICABLE"]);
  });

  it("can be taken back, the note stays", async () => {
    const score = await inRound(async (tx) => {
      await write(tx, open.officer, { code: "1.1", inputs: { percent: "90" }, note: "Báo cáo quý IV" });
      await write(tx, open.officer, { code: "1.1", expectedVersion: 2, state: "NOT_SCORED" });
      return open.scoreOf("1.1", tx);
    });
    expect(score).toMatchObject({
      selfState: "NOT_SCORED",
      selfPoints: null,
      selfInputs: null,
      selfNote: "Báo cáo quý IV",
    });
  });

  it("keeps its points when only the words on it change", async () => {
    const score = await inRound(async (tx) => {
      await write(tx, open.officer, { code: "1.2", points: "1.5" });
      await write(tx, open.officer, { code: "1.2", expectedVersion: 2, note: "Kế hoạch 12" });
      return open.scoreOf("1.2", tx);
    });
    expect(score).toMatchObject({ selfState: "SCORED", selfPoints: "1.5", selfNote: "Kế hoạch 12" });
  });

  it("does not raise the version of the assessment", async () => {
    const { assessment } = await inRound((tx) => write(tx, open.officer, { code: "1.2", points: "1" }));
    expect(assessment.version).toBe(open.assessments[0].version);
  });
});

describe("a self-assessment refuses", () => {
  it.each<[string, Cell, ReturnType<typeof refused>]>([
    ["points over the max", { code: "1.2", points: "2.01" }, refused("scoreAboveMax", "scores.0.points")],
    ["points below zero", { code: "1.2", points: "-1" }, refused("scoreNegative", "scores.0.points")],
    [
      "what is no number",
      { code: "1.2", points: "hai" },
      refused("badDecimal", "scores.0.points", "BAD_USER_INPUT"),
    ],
    [
      "a scored cell without points",
      { code: "1.2", state: "SCORED" },
      refused("scorePointsMissing", "scores.0.points"),
    ],
    ["a survey", { code: "1.3", points: "1" }, refused("notSelfScored", "scores.0.criterionId")],
    ["a criterion with children", { code: "1", points: "1" }, refused("criterionScoredByChildren")],
    [
      "inputs where there is no rule",
      { code: "1.2", inputs: { percent: "1" } },
      refused("criterionHasNoRule"),
    ],
    [
      "inputs that the rule does not take",
      { code: "2.2", inputs: { choice: "Sớm" } },
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        fields: [expect.objectContaining({ path: "scores.0.inputs.choice" })],
      }),
    ],
  ])("%s", async (_what, input, refusal) => {
    await expect(inRound((tx) => write(tx, open.officer, input))).rejects.toEqual(refusal);
  });

  it("everything when one of the scores is wrong", async () => {
    const writing = dataSource.transaction((tx) =>
      write(tx, open.officer, { code: "1.2", points: "1" }, { code: "3", points: "9" }),
    );
    await expect(writing).rejects.toEqual(refused("scoreAboveMax", "scores.1.points"));
    expect(await open.scoreOf("1.2")).toMatchObject({ selfState: "NOT_SCORED", version: 1 });
  });

  it("a criterion that is named twice", async () => {
    const twice = inRound((tx) =>
      write(tx, open.officer, { code: "3", points: "1" }, { code: "3", points: "0" }),
    );
    await expect(twice).rejects.toEqual(refused("duplicateItem", "scores.1.criterionId", "BAD_USER_INPUT"));
  });

  it.each(["neighbour", "finance", "office"] as const)("the %s", async (who) => {
    const writing = inRound((tx) => write(tx, open[who], { code: "1.2", points: "1" }));
    await expect(writing).rejects.toEqual(refused("forbidden", undefined, "FORBIDDEN"));
  });

  it("a score in the appraisal phase", async () => {
    const writing = inRound(async (tx) => {
      await inPhase(tx, open, "APPRAISAL");
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    await expect(writing).rejects.toEqual(refused("selfAssessmentClosed", "scores.0.criterionId"));
  });

  it("a score after the deadline, and one after the lock", async () => {
    const late = inRound(async (tx) => {
      await inPhase(tx, open, "SELF_ASSESSMENT", { dueOn: "2020-01-31" });
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    await expect(late).rejects.toEqual(refused("deadlinePassed", "scores.0.criterionId"));
    const locked = inRound(async (tx) => {
      await inPhase(tx, open, "SELF_ASSESSMENT", { locked: true });
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    await expect(locked).rejects.toEqual(refused("assessmentLocked", "scores.0.criterionId"));
  });
});

describe("a reopened unit", () => {
  const reopen = (tx: EntityManager, until: string) =>
    tx.query(
      `update assessment set locked_at = null, locked_by_id = null, reopened_at = now(), reopened_by_id = $2,
        reopened_until = $3, reopen_reason = 'Bổ sung' where id = $1`,
      [open.assessments[0].id, open.office.personId, until],
    );

  it("scores itself again, in whatever phase the round stands, until its day is over", async () => {
    const { scores } = await inRound(async (tx) => {
      await inPhase(tx, open, "APPRAISAL");
      await reopen(tx, "2999-12-31");
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    expect(scores).toMatchObject([{ selfPoints: "1" }]);
    const late = inRound(async (tx) => {
      await inPhase(tx, open, "APPRAISAL");
      await reopen(tx, "2020-12-31");
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    await expect(late).rejects.toEqual(refused("deadlinePassed", "scores.0.criterionId"));
  });
});

describe("a key of the unit", () => {
  it("writes within its scopes and no further", async () => {
    const reading = ["scores.read", "assessments.read"] as const;
    const { id } = await aPerson(dataSource, { name: "Phần mềm một cửa" });
    const keyWith = (...scopes: Permission[]): Actor => ({
      ...keyOf(open.units.district, ...scopes),
      personId: id,
    });
    const { scores } = await inRound((tx) =>
      write(tx, keyWith("scores.selfAssess", ...reading), { code: "1.2", points: "1" }),
    );
    expect(scores).toMatchObject([{ selfPoints: "1" }]);
    for (const key of [keyWith(...reading), keyWith("scores.selfAssess")]) {
      const writing = inRound((tx) => write(tx, key, { code: "1.2", points: "1" }));
      await expect(writing).rejects.toEqual(refused("forbidden", undefined, "FORBIDDEN"));
    }
  });
});

describe("a stale score", () => {
  it("is refused with what the cell says now, and who wrote it", async () => {
    const writing = inRound(async (tx) => {
      await write(tx, open.colleague, { code: "1.2", points: "1.5", note: "Theo báo cáo" });
      return write(tx, open.officer, { code: "1.2", points: "1" }, { code: "3", points: "1" });
    });
    await expect(writing).rejects.toMatchObject({
      code: "CONFLICT",
      messageKey: "staleVersion",
      fields: [{ path: "scores.0.expectedVersion" }],
      current: {
        criterionId: criterionIdOf(open, "1.2"),
        version: 2,
        state: "SCORED",
        points: "1.5",
        inputs: null,
        note: "Theo báo cáo",
        changedBy: "Đồng nghiệp",
        changedAt: expect.any(Date),
        scores: [{ code: "1.2" }],
      },
    });
  });

  it("is done where the same person had sent the same before", async () => {
    const { scores, version } = await inRound(async (tx) => {
      const input = { code: "1.1", inputs: { numerator: "9", denominator: "10" }, note: "Lần một" };
      await write(tx, open.officer, input);
      const { scores } = await write(tx, open.officer, input);
      return { scores, version: (await tx.findOneByOrFail(Score, { id: scores[0]?.id ?? "" })).version };
    });
    expect(scores).toMatchObject([{ selfPoints: "1.8", version: 2 }]);
    expect(version).toBe(2);
  });

  it("is done even when the assessment was locked in between", async () => {
    const { scores } = await inRound(async (tx) => {
      await write(tx, open.officer, { code: "1.2", points: "1" });
      await inPhase(tx, open, "APPRAISAL");
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    expect(scores).toMatchObject([{ selfPoints: "1", version: 2 }]);
  });

  it("is refused where somebody else had sent the same", async () => {
    const writing = inRound(async (tx) => {
      await write(tx, open.colleague, { code: "1.2", points: "1" });
      return write(tx, open.officer, { code: "1.2", points: "1" });
    });
    await expect(writing).rejects.toMatchObject({ code: "CONFLICT" });
  });
});
