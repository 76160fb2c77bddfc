import { expect, it } from "vitest";
import { testDatabase } from "../../test/database.js";
import { assessmentIdOf, criterionIdOf, type OpenRound, openRoundIn } from "../../test/open-round.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { lockAssessment } from "../assessments/assessment-lock.service.js";
import { writeAs } from "../context.js";
import { refusalOf } from "../errors/database-errors.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { globalId } from "../lists/global-id.js";
import { Score } from "./score.entity.js";
import { recordSelfScores } from "./self-assessment.service.js";

const cellOf = (open: OpenRound, code: string, points: string, expectedVersion = 1) => ({
  assessmentId: assessmentIdOf(open),
  scores: [{ criterionId: criterionIdOf(open, code), expectedVersion, points }],
});

const refusedOf = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) =>
    result.status === "rejected" ? [refusalOf(result.reason) ?? result.reason] : [],
  );

it("lets one of two who type in the same cell win and shows the other what stands", async () => {
  const dataSource = await testDatabase();
  const open = await openRoundIn(dataSource);
  const write = (who: "officer" | "colleague", points: string) =>
    writeAs(dataSource, open[who], (tx) => recordSelfScores(tx, open[who], cellOf(open, "1.2", points)));
  const results = await Promise.allSettled([write("officer", "1"), write("colleague", "2")]);
  const { selfPoints, version } = await open.scoreOf("1.2");
  expect(version).toBe(2);
  const [refusal, ...others] = refusedOf(results);
  expect(others).toEqual([]);
  const changedBy = selfPoints === "1" ? "Chuyên viên" : "Đồng nghiệp";
  expect(refusal).toMatchObject({
    code: "CONFLICT",
    current: { state: "SCORED", points: selfPoints, version: 2, changedBy },
  });
});

it("takes fifty cells of one sheet from fifty writers at once", async () => {
  const dataSource = await testDatabase();
  const open = await openRoundIn(dataSource, { more: 50 });
  const before = await dataSource.getRepository(Assessment).findOneByOrFail({ id: open.assessments[0].id });
  const codes = Array.from({ length: 50 }, (_, index) => `4.${index + 1}`);
  await Promise.all(
    codes.map((code, index) => {
      const who = index % 2 === 0 ? open.officer : open.colleague;
      return writeAs(dataSource, who, (tx) => recordSelfScores(tx, who, cellOf(open, code, "0.5")));
    }),
  );
  const written = await dataSource.getRepository(Score).countBy({ selfPoints: "0.5", version: 2 });
  expect(written).toBe(50);
  const after = await dataSource.getRepository(Assessment).findOneByOrFail({ id: open.assessments[0].id });
  expect(after.version).toBe(before.version);
});

it("never writes a cell after the head has locked the assessment", async () => {
  const dataSource = await testDatabase();
  const open = await openRoundIn(dataSource);
  const write = (code: string, points: string, expectedVersion = 1) =>
    writeAs(dataSource, open.officer, (tx) =>
      recordSelfScores(tx, open.officer, cellOf(open, code, points, expectedVersion)),
    );
  await writeAs(dataSource, open.officer, (tx) =>
    recordSelfScores(tx, open.officer, {
      assessmentId: assessmentIdOf(open),
      scores: [
        { criterionId: criterionIdOf(open, "1.1"), expectedVersion: 1, inputs: { percent: "50" } },
        { criterionId: criterionIdOf(open, "1.2"), expectedVersion: 1, points: "1" },
        { criterionId: criterionIdOf(open, "2.2"), expectedVersion: 1, inputs: { choice: "Chậm" } },
      ],
    }),
  );
  const { id } = await dataSource.getRepository(Evidence).save({
    unitId: open.units.district.id,
    uploadedById: open.head.personId ?? "",
    title: "Bản ký",
    url: "https://example.vn/ban-ky",
  });
  const lock = {
    assessmentId: assessmentIdOf(open),
    expectedVersion: open.assessments[0].version,
    signedDocumentId: globalId("Evidence", id),
  };
  const results = await Promise.allSettled([
    write("1.2", "2", 2),
    writeAs(dataSource, open.head, (tx) => lockAssessment(tx, open.head, lock)),
    write("3", "1"),
  ]);
  const { lockedAt } = await dataSource
    .getRepository(Assessment)
    .findOneByOrFail({ id: open.assessments[0].id });
  expect(lockedAt).not.toBeNull();
  for (const refusal of refusedOf(results)) expect(refusal).toMatchObject({ messageKey: "assessmentLocked" });
  const [{ late }] = await dataSource.query<[{ late: number }]>(
    `select count(*)::int as late from audit_entry locking join audit_entry writing on writing.id > locking.id
    where locking.table_name = 'assessment' and locking.after ->> 'locked_at' is not null
      and writing.table_name = 'score'`,
  );
  expect(late).toBe(0);
});
