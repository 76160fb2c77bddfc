import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { aUnit } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { answeredBy, explained, lostOn, verified } from "../../test/remedies.js";
import { roundCase, writeScore } from "../../test/round-case.js";
import {
  confirm,
  finalise,
  notApplicable,
  sameCodes,
  type TwoYears,
  twoYears,
  writeFinals,
} from "../../test/two-years.js";
import { seen } from "../../test/work.js";
import { amendScore } from "../amendments/amendment.service.js";
import type { Assessment } from "../assessments/assessment.entity.js";
import { signAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { deductionStatus } from "../deductions/deduction.list.js";
import { mergeDeductions, splitDeduction } from "../deductions/deduction.service.js";
import { globalId } from "../lists/global-id.js";
import { CriterionMapping } from "../mappings/criterion-mapping.entity.js";
import { decideMappings } from "../mappings/criterion-mapping.service.js";
import { Score } from "../scores/score.entity.js";
import { cancelTask } from "../tasks/task-life.service.js";
import { recordSuccession } from "../units/unit.service.js";

let dataSource: DataSource;
let years: TwoYears;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  years = await twoYears(dataSource);
  return database.drop;
});

/** In a transaction of the office that is rolled back once everything the database demands holds. */
const tried = <Result>(test: (tx: EntityManager) => Promise<Result>): Promise<Result> =>
  inRollback(dataSource, async (tx) => {
    await signAs(tx, years.office, "", "");
    const result = await test(tx);
    await tx.query("set constraints all immediate");
    return result;
  });

const bothYears = async (tx: EntityManager) => {
  await confirm(tx, years, ...sameCodes);
  await finalise(tx, years, years.earlier);
  await finalise(tx, years, years.later);
};

const first = ({ assessments }: TwoYears["earlier"]): Assessment => {
  const [assessment] = assessments;
  if (!assessment) throw new Error("The round has no assessment");
  return assessment;
};

/** Of the first district: criterion, points, what came back, was lost again and is retired, status. */
const returns = async (tx: EntityManager) => {
  const rows = await tx.query<Record<"code" | "points" | "back" | "status", string>[]>(
    `select c.code, d.points::text, coalesce(concat_ws(' ', r.recovered::text, r.lost_again, r.retired), '') as back,
       ${deductionStatus("d")} as status
     from deduction d join criterion c on c.id = d.criterion_id
       left join deduction_return r on r.deduction_id = d.id
     where d.assessment_id = $1 order by c.code, d.points desc, d.id`,
    [first(years.earlier).id],
  );
  return rows.map(({ code, points, back, status }) => `${code} ${points}: ${back} ${status}`);
};

async function amend(
  tx: EntityManager,
  year: TwoYears["earlier"],
  code: "1.1" | "1.2" | "2",
  points: string,
) {
  const place = { assessmentId: first(year).id, criterionId: year.criteria[code].id };
  const { id, version } = await tx.findOneByOrFail(Score, place);
  const seen = { scoreId: globalId("Score", id), expectedVersion: version };
  await amendScore(tx, years.office, { ...seen, state: "SCORED", points, reason: "Kết luận thanh tra" });
}

const split = (tx: EntityManager, { id, version }: Deduction, ...parts: string[]) =>
  splitDeduction(tx, years.office, {
    deductionId: globalId("Deduction", id),
    expectedVersion: version,
    parts: parts.map((points) => ({ points })),
  });

const unreturned = ["1.1 2:  UNEXPLAINED", "1.2 1:  UNEXPLAINED", "2 1:  UNEXPLAINED"];
const returned = ["1.1 2: 1.5 0.5 0 RECOVERED", "1.2 1: 0 1 0 RECURRED", "2 1: 0 1 0 RECURRED"];

describe("what the next year brought back", () => {
  it("is stated when the later round is finalised, whichever round is finalised first", async () => {
    const stated = await tried(async (tx) => {
      await confirm(tx, years, ...sameCodes);
      await finalise(tx, years, years.earlier);
      const before = await returns(tx);
      await finalise(tx, years, years.later);
      return [before, await returns(tx)];
    });
    expect(stated).toEqual([unreturned, returned]);
    const backwards = await tried(async (tx) => {
      await confirm(tx, years, ...sameCodes);
      await finalise(tx, years, years.later);
      await finalise(tx, years, years.earlier);
      return returns(tx);
    });
    expect(backwards).toEqual(returned);
  });

  it("waits for a confirmed mapping, and goes when the mapping does", async () => {
    const stated = await tried(async (tx) => {
      await finalise(tx, years, years.earlier);
      await finalise(tx, years, years.later);
      const without = await returns(tx);
      await confirm(tx, years, ["1.1", "1.1"]);
      const inPart = await returns(tx);
      await confirm(tx, years, ["1.2", "1.2"], ["2", "2"]);
      const whole = await returns(tx);
      const mappings = await tx.findBy(CriterionMapping, { fromSetId: years.earlier.set.id });
      await decideMappings(tx, years.office, {
        decisions: mappings.map(({ id, version }) => ({
          mappingId: globalId("CriterionMapping", id),
          expectedVersion: version,
          status: "REJECTED",
        })),
      });
      return [without, inPart, whole, await returns(tx)];
    });
    const inPart = ["1.1 2: 1.5 0.5 0 RECOVERED", "1.2 1: 0 0 1 UNEXPLAINED", "2 1: 0 0 1 UNEXPLAINED"];
    expect(stated).toEqual([unreturned, inPart, returned, unreturned]);
  });

  it("follows an amendment of either year", async () => {
    const stated = await tried(async (tx) => {
      await bothYears(tx);
      await amend(tx, years.later, "1.1", "2.25");
      const later = await returns(tx);
      await amend(tx, years.earlier, "1.1", "0");
      await amend(tx, years.earlier, "2", "4");
      return [later, await returns(tx)];
    });
    expect(stated).toEqual([
      ["1.1 2: 0.25 1.75 0 RECOVERED", ...returned.slice(1)],
      ["1.1 4: 2.25 1.75 0 RECOVERED", "1.2 1: 0 1 0 RECURRED"],
    ]);
  });

  it("is divided and put together with its deduction", async () => {
    const stated = await tried(async (tx) => {
      await bothYears(tx);
      const parts = await split(tx, await lostOn(tx, years, "1.1"), "1.4", "0.6");
      const divided = await returns(tx);
      await mergeDeductions(tx, years.office, {
        deductionIds: parts.map(({ id }) => globalId("Deduction", id)),
        expectedVersions: parts.map(({ version }) => version),
      });
      return [divided.slice(0, 2), await returns(tx)];
    });
    expect(stated).toEqual([["1.1 1.4: 1.05 0.35 0 RECOVERED", "1.1 0.6: 0.45 0.15 0 RECOVERED"], returned]);
  });

  it("goes first to what a verified task answers, then to what another does", async () => {
    const stated = await tried(async (tx) => {
      await bothYears(tx);
      const [, small] = await split(tx, await lostOn(tx, years, "1.1"), "1.4", "0.6");
      const task = await answeredBy(tx, years, await explained(tx, years, small as Deduction), {
        expected: "0.5",
      });
      const planned = (await returns(tx)).slice(0, 2);
      const large = await explained(tx, years, await tx.findOneByOrFail(Deduction, { points: "1.4" }));
      const other = await answeredBy(tx, years, large, { expected: "0.5" });
      const both = (await returns(tx)).slice(0, 2);
      const { status } = await verified(tx, years, other);
      const afterwards = (await returns(tx)).slice(0, 2);
      await cancelTask(tx, years.office, { ...seen(task), reason: "Trùng" });
      return [planned, both, afterwards, (await returns(tx)).slice(0, 2), status];
    });
    expect(stated).toEqual([
      ["1.1 1.4: 0.9 0.5 0 RECOVERED", "1.1 0.6: 0.6 0 0 RECOVERED"],
      ["1.1 1.4: 1.05 0.35 0 RECOVERED", "1.1 0.6: 0.45 0.15 0 RECOVERED"],
      ["1.1 1.4: 1.4 0 0 RECOVERED", "1.1 0.6: 0.1 0.5 0 RECOVERED"],
      ["1.1 1.4: 1.4 0 0 RECOVERED", "1.1 0.6: 0.1 0.5 0 RECOVERED"],
      "VERIFIED",
    ]);
  });

  it("compares an area known only as a whole with everything beneath the one it became", async () => {
    const stated = await tried(async (tx) => {
      await confirm(tx, years, ["2", "1"], ["1.1", "2"]);
      await finalise(tx, years, years.earlier);
      await finalise(tx, years, years.later);
      return returns(tx);
    });
    expect(stated).toEqual(["1.1 2: 1 1 0 RECOVERED", "1.2 1: 0 0 1 UNEXPLAINED", "2 1: 0 1 0 RECURRED"]);
  });

  it("is nothing where the criterion does not apply any more, and unknown where it is not scored", async () => {
    const stated = await tried(async (tx) => {
      await writeScore(tx, years.later, first(years.later), "1.1", notApplicable);
      await writeScore(tx, years.later, first(years.later), "1.2", {
        state: "NOT_SCORED",
        finalPoints: null,
      });
      await confirm(tx, years, ...sameCodes);
      await finalise(tx, years, years.earlier);
      await tx.query("update assessment_round set status = 'FINALISED', finalised_at = now() where id = $1", [
        years.later.round.id,
      ]);
      await amend(tx, years.later, "2", "3.5");
      return returns(tx);
    });
    expect(stated).toEqual([
      ...["1.1 2: 0 0 2 UNEXPLAINED", "1.2 1:  UNEXPLAINED", "2 1: 0.5 0.5 0 RECOVERED"],
    ]);
  });

  it("is that of the nearest year, also when this is known last", async () => {
    const stated = await tried(async (tx) => {
      await tx.query("update assessment_round set year = 2025 where id = $1", [years.later.round.id]);
      await bothYears(tx);
      const far = await returns(tx);
      const between = await roundCase(tx, years, years.later, { year: 2024, imported: true });
      for (const assessment of between.assessments) {
        await writeFinals(tx, between, assessment, { "1.1": "3", "2": "3.5" });
      }
      await finalise(tx, years, between);
      const [next] = await tx.query(
        `select count(*)::int as count, sum(r.recovered)::text as recovered
         from deduction_return r where r.assessment_id = $1`,
        [first(years.later).id],
      );
      return [far, await returns(tx), next];
    });
    expect(stated).toEqual([
      returned,
      ["1.1 2: 1 1 0 RECOVERED", "1.2 1: 1 0 0 RECOVERED", "2 1: 0.5 0.5 0 RECOVERED"],
      { count: 2, recovered: "0.5" },
    ]);
  });

  it("is that of the unit into which it went whole, and of none where it was divided", async () => {
    const stated = await tried(async (tx) => {
      const successor = await aUnit(tx, { kind: "DISTRICT", parentId: years.province.id });
      await tx.query("update assessment set unit_id = $2 where id = $1", [
        first(years.later).id,
        successor.id,
      ]);
      await bothYears(tx);
      const unrelated = await returns(tx);
      const succession = {
        predecessorId: globalId("Unit", first(years.earlier).unitId),
        successorId: globalId("Unit", successor.id),
        effectiveOn: "2024-01-01",
      };
      await tx.query("savepoint before_it");
      await recordSuccession(tx, years.office, { ...succession, extent: "PART" });
      const inPart = await returns(tx);
      await tx.query("rollback to savepoint before_it");
      await recordSuccession(tx, years.office, { ...succession, extent: "WHOLE" });
      return [unrelated, inPart, await returns(tx)];
    });
    expect(stated).toEqual([unreturned, unreturned, returned]);
  });
});
