import type { EntityManager } from "typeorm";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.js";
import { confirm, finalise, sameCodes, twoYears } from "../../test/two-years.js";
import { writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { splitDeduction } from "../deductions/deduction.service.js";
import { globalId } from "../lists/global-id.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";

describe("writers at the same moment", () => {
  it("leave returns that add up, whoever comes first", async () => {
    const dataSource = await testDatabase();
    const at = await twoYears(dataSource);
    const write = <Result>(work: (tx: EntityManager) => Promise<Result>) =>
      writeAs(dataSource, at.office, work);
    await write((tx) => finalise(tx, at, at.earlier));
    const lost = await dataSource.getRepository(Deduction).findBy({
      assessmentId: at.earlier.assessments[0]?.id ?? "",
    });
    const splits = lost.map(({ id, version, points }) => {
      const half = `${Number(points) / 2}`;
      return write((tx) =>
        splitDeduction(tx, at.office, {
          deductionId: globalId("Deduction", id),
          expectedVersion: version,
          parts: [{ points: half }, { points: half }],
        }),
      );
    });
    const mapped = sameCodes.map((codes) => write((tx) => confirm(tx, at, codes)));
    const fixed = write((tx) => finalise(tx, at, at.later));
    const ended = await Promise.allSettled([...splits, fixed, ...mapped]);
    expect(ended.map(({ status }) => status)).toEqual(ended.map(() => "fulfilled"));
    const [sums] = await dataSource.query(
      `select trim_scale(sum(r.recovered)) as recovered, trim_scale(sum(r.lost_again)) as "lostAgain",
           sum(r.retired) as retired, count(*)::int as count
         from deduction_return r join deduction d on d.id = r.deduction_id
         where r.recovered + r.lost_again + r.retired = d.points`,
    );
    expect(sums).toEqual({ recovered: "1.5", lostAgain: "2.5", retired: "0", count: 6 });
    const round = await dataSource.getRepository(AssessmentRound).findOneByOrFail({ year: 2024 });
    expect(round.status).toBe("FINALISED");
  });
});
