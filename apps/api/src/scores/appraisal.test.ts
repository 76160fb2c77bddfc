import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import {
  assessmentIdOf,
  criterionIdOf,
  inPhase,
  type OpenRound,
  openRoundIn,
} from "../../test/open-round.js";
import { signAs, writeAs } from "../context.js";
import { acceptSelfScores, recordAppraisals } from "./appraisal.service.js";
import { recordSelfScores } from "./self-assessment.service.js";
import type { AppraisalInput } from "./stage.inputs.js";

let dataSource: DataSource;
let open: OpenRound;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  await writeAs(dataSource, open.officer, (tx) =>
    recordSelfScores(tx, open.officer, {
      assessmentId: assessmentIdOf(open),
      scores: [
        { criterionId: criterionIdOf(open, "1.1"), expectedVersion: 1, inputs: { percent: "90" } },
        { criterionId: criterionIdOf(open, "1.2"), expectedVersion: 1, points: "1.5" },
        {
          criterionId: criterionIdOf(open, "2.2"),
          expectedVersion: 1,
          state: "NOT_APPLICABLE",
          note: "Không có",
        },
      ],
    }),
  );
  await dataSource.transaction((tx) => inPhase(tx, open, "APPRAISAL"));
  return database.drop;
});

type Cell = Partial<AppraisalInput> & { code: string };

async function appraise(tx: EntityManager, actor: Actor, ...cells: Cell[]) {
  await signAs(tx, actor, "", "");
  const scores = await Promise.all(
    cells.map(async ({ code, ...input }) => {
      const { version } = await open.scoreOf(code, tx);
      return { criterionId: criterionIdOf(open, code), expectedVersion: version, ...input };
    }),
  );
  return recordAppraisals(tx, actor, { assessmentId: assessmentIdOf(open), scores });
}

const inRound = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const refused = (messageKey: string, code = "RULE_BROKEN") => expect.objectContaining({ code, messageKey });

describe("an appraisal", () => {
  it("is kept apart from what the unit said", async () => {
    const score = await inRound(async (tx) => {
      await appraise(tx, open.justice, { code: "1.2", points: "1", note: "Thiếu tài liệu quý III" });
      return open.scoreOf("1.2", tx);
    });
    expect(score).toMatchObject({
      selfPoints: "1.5",
      firstAppraisalState: "SCORED",
      firstAppraisalPoints: "1",
      firstAppraisalNote: "Thiếu tài liệu quý III",
      secondAppraisalState: "NOT_SCORED",
      state: "NOT_SCORED",
    });
  });

  it.each<[string, Cell]>([
    ["lowers points", { code: "1.1", points: "1" }],
    ["raises points", { code: "1.1", points: "2" }],
    ["finds a criterion not applicable", { code: "1.1", state: "NOT_APPLICABLE" }],
    ["refuses that one does not apply", { code: "2.2", inputs: { choice: "Chậm" } }],
  ])("that %s needs a note", async (_what, cell) => {
    await expect(inRound((tx) => appraise(tx, open.finance, cell))).rejects.toEqual(
      refused("appraisalNoteRequired"),
    );
    const { scores } = await inRound((tx) => appraise(tx, open.finance, { ...cell, note: "Theo kiểm tra" }));
    expect(scores).toMatchObject([{ firstAppraisalNote: "Theo kiểm tra" }]);
  });

  it("agrees without a note, also that a criterion does not apply", async () => {
    const { scores } = await inRound((tx) =>
      appraise(tx, open.finance, { code: "1.1", points: "1.80" }, { code: "2.2", state: "NOT_APPLICABLE" }),
    );
    expect(scores).toMatchObject([
      { firstAppraisalPoints: "1.8" },
      { firstAppraisalState: "NOT_APPLICABLE" },
    ]);
  });

  it("is refused to another department, with a reason of its own", async () => {
    const writing = inRound((tx) => appraise(tx, open.justice, { code: "1.1", points: "1.8" }));
    await expect(writing).rejects.toMatchObject({
      code: "FORBIDDEN",
      messageKey: "notYourCriterion",
      fields: [{ path: "scores.0.criterionId" }],
    });
  });

  it.each(["head", "officer", "neighbour"] as const)("is refused to the %s of a unit", async (who) => {
    const writing = inRound((tx) => appraise(tx, open[who], { code: "1.2", points: "1.5" }));
    await expect(writing).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is refused to the office of the assessed unit, which would appraise itself", async () => {
    const own: Actor = {
      ...open.head,
      memberships: open.head.memberships.map((membership) => ({
        ...membership,
        role: "REFORM_OFFICE" as const,
      })),
    };
    const writing = inRound((tx) => appraise(tx, own, { code: "2.1", points: "1", note: "Tốt" }));
    await expect(writing).rejects.toEqual(refused("notYourCriterion", "FORBIDDEN"));
  });

  it("may be the office's for any criterion; discretionary points need their reason", async () => {
    const silent = inRound((tx) => appraise(tx, open.office, { code: "2.1", points: "1" }));
    await expect(silent).rejects.toEqual(refused("appraisalNoteRequired"));
    const { scores } = await inRound((tx) =>
      appraise(
        tx,
        open.office,
        { code: "2.1", points: "1", note: "Có sáng kiến" },
        { code: "1.2", points: "1.5" },
      ),
    );
    expect(scores.map(({ firstAppraisalPoints }) => firstAppraisalPoints)).toEqual(["1", "1.5"]);
  });

  it("waits for its phase, and ends with the deadline; a survey's result may come earlier", async () => {
    const early = inRound(async (tx) => {
      await inPhase(tx, open, "SELF_ASSESSMENT");
      return appraise(tx, open.finance, { code: "1.1", points: "1.8" });
    });
    await expect(early).rejects.toEqual(refused("appraisalClosed"));
    const late = inRound(async (tx) => {
      await inPhase(tx, open, "APPRAISAL", { dueOn: "2020-01-31" });
      return appraise(tx, open.finance, { code: "1.1", points: "1.8" });
    });
    await expect(late).rejects.toEqual(refused("deadlinePassed"));
    const { scores } = await inRound(async (tx) => {
      await inPhase(tx, open, "SELF_ASSESSMENT");
      return appraise(tx, open.finance, { code: "1.3", points: "1.75" });
    });
    expect(scores).toMatchObject([{ firstAppraisalPoints: "1.75" }]);
  });

  it("writes the second stage in the second phase, beside the first", async () => {
    const score = await inRound(async (tx) => {
      await appraise(tx, open.finance, { code: "1.1", points: "1", note: "Thiếu" });
      await inPhase(tx, open, "SECOND_APPRAISAL");
      await appraise(tx, open.finance, { code: "1.1", points: "1.5", note: "Đã giải trình" });
      return open.scoreOf("1.1", tx);
    });
    expect(score).toMatchObject({
      selfPoints: "1.8",
      firstAppraisalPoints: "1",
      secondAppraisalPoints: "1.5",
      secondAppraisalNote: "Đã giải trình",
    });
  });

  it("is refused while the unit may change its reopened assessment", async () => {
    const writing = inRound(async (tx) => {
      await inPhase(tx, open, "APPRAISAL", { locked: false });
      await tx.query(
        `update assessment set reopened_at = now(), reopened_by_id = $1, reopened_until = '2999-12-31',
          reopen_reason = 'Bổ sung'`,
        [open.office.personId],
      );
      return appraise(tx, open.finance, { code: "1.1", points: "1.8" });
    });
    await expect(writing).rejects.toEqual(refused("assessmentBeingReopened"));
  });

  it("is refused on an old version with the appraisal that stands", async () => {
    const writing = inRound(async (tx) => {
      const { version } = await open.scoreOf("1.2", tx);
      await appraise(tx, open.office, { code: "1.2", points: "1.5" });
      return appraise(tx, open.justice, {
        code: "1.2",
        points: "1",
        note: "Thiếu",
        expectedVersion: version,
      });
    });
    await expect(writing).rejects.toMatchObject({
      code: "CONFLICT",
      current: { points: "1.5", state: "SCORED", changedBy: "Văn phòng" },
    });
  });
});

describe("accepting the unit's own scores", () => {
  const accept = async (tx: EntityManager, actor: Actor, ...codes: string[]) => {
    await signAs(tx, actor, "", "");
    const named = codes.length > 0 && { criterionIds: codes.map((code) => criterionIdOf(open, code)) };
    return acceptSelfScores(tx, actor, { assessmentId: assessmentIdOf(open), ...named });
  };

  it("takes over what waits for the asking department, and only that", async () => {
    const { scores, untouched } = await inRound(async (tx) => {
      const { scores } = await accept(tx, open.finance);
      return { scores, untouched: await open.scoreOf("1.2", tx) };
    });
    expect(scores).toMatchObject([
      { firstAppraisalState: "SCORED", firstAppraisalPoints: "1.8", firstAppraisalInputs: { percent: "90" } },
      { firstAppraisalState: "NOT_APPLICABLE", firstAppraisalPoints: null },
    ]);
    expect(untouched.firstAppraisalState).toBe("NOT_SCORED");
  });

  it("leaves what is appraised already, also when it is sent again", async () => {
    const counts = await inRound(async (tx) => {
      await appraise(tx, open.finance, { code: "1.1", points: "1", note: "Thiếu" });
      const first = await accept(tx, open.finance, "1.1", "2.2");
      const second = await accept(tx, open.finance, "1.1", "2.2");
      return [
        first.scores.length,
        second.scores.length,
        (await open.scoreOf("1.1", tx)).firstAppraisalPoints,
      ];
    });
    expect(counts).toEqual([1, 0, "1"]);
  });

  it("is refused for another department's criterion", async () => {
    await expect(inRound((tx) => accept(tx, open.finance, "1.2"))).rejects.toEqual(
      refused("notYourCriterion", "FORBIDDEN"),
    );
  });
});
