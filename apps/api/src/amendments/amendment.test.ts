import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { inPhase, type OpenRound, openRoundIn } from "../../test/open-round.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { storeStandings } from "../assessments/standings.js";
import { Cause } from "../causes/cause.entity.js";
import { signAs, writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { refusalOf } from "../errors/database-errors.js";
import { globalId } from "../lists/global-id.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { enterDeductions } from "../rounds/round-finals.js";
import { Amendment } from "./amendment.entity.js";
import type { AmendScoreInput } from "./amendment.inputs.js";
import { amendScore } from "./amendment.service.js";

let dataSource: DataSource;
let open: OpenRound;

/** 1.1 lost half a point of two, everything else is full; the bonus stays open. */
beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  await dataSource.transaction(async (tx) => {
    await tx.query(
      `update score s set state = 'SCORED', final_points = c.max_points - case when c.code = '1.1' then 0.5 else 0 end
      from criterion c where c.id = s.criterion_id and c.kind = 'SCORED'`,
    );
    await inPhase(tx, open, "FINALISED");
    await enterDeductions(tx, open.round.id);
    await storeStandings(tx, open.round.id);
    await tx.query(`update assessment_round set status = 'PUBLISHED', published_at = now()`);
  });
  return database.drop;
});

async function amend(tx: EntityManager, input: Partial<AmendScoreInput> = {}, actor: Actor = open.office) {
  const { id, version } = await open.scoreOf("1.1", tx);
  await signAs(tx, actor, "", "");
  const seen = { scoreId: globalId("Score", id), expectedVersion: version };
  const amended = await amendScore(tx, actor, {
    ...seen,
    state: "SCORED",
    points: "2",
    reason: "Kết luận thanh tra",
    ...input,
  });
  await tx.query("set constraints all immediate");
  await tx.query("set constraints all deferred");
  return amended;
}

const inRound = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const refused = (messageKey: string, code = "RULE_BROKEN") => expect.objectContaining({ code, messageKey });
const lostBy = async (tx: EntityManager) =>
  (await tx.findBy(Deduction, { scoreId: (await open.scoreOf("1.1", tx)).id })).map(({ points }) => points);
const standing = (tx: EntityManager, index: 0 | 1) =>
  tx
    .createQueryBuilder(AssessmentStanding, "s")
    .where("s.assessment_id = :id and s.criterion_id is null", { id: open.assessments[index].id })
    .getOneOrFail();

/** Refuses as the database does, at the latest when the transaction would end. */
const bySql = async (sql: string, ...parameters: unknown[]) => {
  try {
    await inRound(async (tx) => {
      await tx.query(sql, parameters);
      await tx.query("set constraints all immediate");
    });
    return null;
  } catch (error) {
    return refusalOf(error);
  }
};

describe("an amendment of a published final", () => {
  it("keeps what stood, the ledger and the standings follow, the round stays as it is", async () => {
    await inRound(async (tx) => {
      const round = await tx.findOneByOrFail(AssessmentRound, { id: open.round.id });
      expect(await standing(tx, 0)).toMatchObject({ percent: "95.00", rank: 1, tied: true });
      const { id } = await amend(tx, { documentNumber: "12/KL-TTr", documentDate: "2026-03-01" });
      expect(await tx.findOneByOrFail(Amendment, { id })).toMatchObject({
        fromState: "SCORED",
        fromPoints: "1.5",
        toPoints: "2",
        reason: "Kết luận thanh tra",
        documentNumber: "12/KL-TTr",
        documentDate: "2026-03-01",
        amendedById: open.office.personId,
      });
      expect(await open.scoreOf("1.1", tx)).toMatchObject({ finalPoints: "2" });
      expect(await lostBy(tx)).toEqual([]);
      expect(await standing(tx, 0)).toMatchObject({ rank: 1, tied: false });
      expect(await standing(tx, 1)).toMatchObject({ rank: 2, tied: false });
      expect(await tx.findOneByOrFail(AssessmentRound, { id: open.round.id })).toEqual(round);
    });
  });

  it("adds what is lost more to what is unexplained", async () => {
    expect(await inRound(async (tx) => amend(tx, { points: "1.2" }).then(() => lostBy(tx)))).toEqual(["0.8"]);
  });

  it("can say that the criterion does not apply", async () => {
    await inRound(async (tx) => {
      await amend(tx, { state: "NOT_APPLICABLE", points: null });
      expect(await open.scoreOf("1.1", tx)).toMatchObject({ state: "NOT_APPLICABLE", finalPoints: null });
      expect(await lostBy(tx)).toEqual([]);
      expect(await standing(tx, 0)).toMatchObject({ maxPoints: "8", percent: "100.00" });
    });
  });

  it("can be followed by another one", async () => {
    await inRound(async (tx) => {
      await amend(tx, { points: "0" });
      await amend(tx, { points: "1.75" });
      expect(await lostBy(tx)).toEqual(["0.25"]);
    });
  });

  it("does not take back what a task is to bring back", async () => {
    const amending = inRound(async (tx) => {
      const cause = await tx.save(tx.create(Cause, { code: "X", name: "Nguyên nhân", kind: "SUBJECTIVE" }));
      const { id: scoreId } = await open.scoreOf("1.1", tx);
      const explained = { causeId: cause.id, responsibleUnitId: open.units.district.id };
      await tx.update(Deduction, { scoreId }, explained);
      const [task] = await tx.query<{ id: string }[]>(
        `insert into remediation_task (version, title, lead_unit_id, due_on, created_by_id)
        values (1, 'Khắc phục', $1, '2026-12-31', $2) returning id`,
        [open.units.district.id, open.office.personId],
      );
      await tx.query(
        `insert into task_deduction (task_id, deduction_id, expected_points) select $1, id, 0.4 from deduction where score_id = $2`,
        [task?.id, scoreId],
      );
      return amend(tx);
    });
    await expect(amending).rejects.toEqual(refused("amendmentUndercutsPlan"));
  });

  it.each<[string, Partial<AmendScoreInput>, ReturnType<typeof refused>]>([
    ["without a reason", { reason: "  " }, refused("reasonRequired", "BAD_USER_INPUT")],
    ["that changes nothing", { points: "1.50" }, refused("amendmentChangesNothing")],
    ["over the max", { points: "2.1" }, refused("scoreAboveMax")],
    ["that takes the score away", { state: "NOT_SCORED", points: null }, refused("amendmentNeedsScore")],
    ["of an older state", { expectedVersion: 99 }, refused("staleVersion", "CONFLICT")],
  ])("is refused %s", async (_what, input, refusal) => {
    await expect(inRound((tx) => amend(tx, input))).rejects.toEqual(refusal);
  });

  it("is the round's office's alone", async () => {
    const own: Actor = {
      ...open.head,
      memberships: open.head.memberships.map((membership) => ({
        ...membership,
        role: "REFORM_OFFICE" as const,
      })),
    };
    for (const actor of [own, open.head, open.finance]) {
      await expect(inRound((tx) => amend(tx, {}, actor))).rejects.toEqual(refused("forbidden", "FORBIDDEN"));
    }
  });

  it("waits until the finals stand", async () => {
    const other = await openRoundIn(dataSource);
    const { id, version } = await other.scoreOf("1.1");
    const input = {
      scoreId: globalId("Score", id),
      expectedVersion: version,
      state: "SCORED" as const,
      points: "1",
    };
    const amending = inRound((tx) => amendScore(tx, other.office, { ...input, reason: "Sớm" }));
    await expect(amending).rejects.toEqual(refused("amendmentNeedsFinal"));
  });

  it("is done one at a time, each on what stands", async () => {
    const { id, version } = await open.scoreOf("1.1");
    const input = {
      scoreId: globalId("Score", id),
      expectedVersion: version,
      state: "SCORED" as const,
      reason: "Đua",
    };
    const results = await Promise.allSettled(
      ["1.9", "1.8"].map((points) =>
        writeAs(dataSource, open.office, (tx) => amendScore(tx, open.office, { ...input, points })),
      ),
    );
    const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refusals).toEqual([refused("staleVersion", "CONFLICT")]);
    const { finalPoints } = await open.scoreOf("1.1");
    expect([["0.1"], ["0.2"]]).toContainEqual(await lostBy(dataSource.manager));
    expect(await dataSource.manager.countBy(Amendment, { toPoints: finalPoints ?? "" })).toBe(1);
  });
});

describe("the database refuses", () => {
  const insert = `insert into amendment (score_id, from_state, from_points, to_state, to_points, reason, amended_by_id)
    select id, state, final_points, 'SCORED', 0.3, 'Thử', $2 from score where id = $1`;

  it("to change a published final without an amendment", async () => {
    const { id } = await open.scoreOf("1.1");
    const refusal = await bySql(
      "update score set final_points = 0.3, version = version + 1 where id = $1",
      id,
    );
    expect(refusal).toEqual(refused("assessmentFinalised"));
  });

  it("to change anything but the final, even with one", async () => {
    const { id } = await open.scoreOf("1.1");
    const both = `with amended as (${insert} returning score_id)
      update score set note = 'Khác' where id in (select score_id from amended)`;
    expect(await bySql(both, id, open.office.personId)).toEqual(refused("assessmentFinalised"));
  });

  it("an amendment after which the final is as before", async () => {
    const { id } = await open.scoreOf("1.1");
    expect(await bySql(insert, id, open.office.personId)).toEqual(refused("amendmentChangesNothing"));
  });

  it("an amendment that leaves the ledger behind", async () => {
    const { id } = await open.scoreOf("1.1");
    const unbalanced = inRound(async (tx) => {
      await tx.query(insert, [id, open.office.personId]);
      await tx.query("update score set final_points = 0.3 where id = $1", [id]);
      await tx.query("set constraints all immediate");
    });
    await expect(unbalanced.catch((error: unknown) => Promise.reject(refusalOf(error)))).rejects.toEqual(
      refused("ledgerUnbalanced"),
    );
  });

  it("to change or remove an amendment", async () => {
    await writeAs(dataSource, open.office, async (tx) => amend(tx, { points: "0.7" }));
    expect(await bySql("update amendment set reason = 'Khác'")).toEqual(refused("amendmentStands"));
    expect(await bySql("delete from amendment")).toEqual(refused("amendmentStands"));
  });
});
