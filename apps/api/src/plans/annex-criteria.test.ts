import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf, aPerson } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import {
  type CohortCase,
  cohortCase,
  finalPoints,
  fixFinals,
  type RoundCase,
  roundCase,
  setCase,
  writeScore,
} from "../../test/round-case.js";
import { recordCause } from "../causes/cause.service.js";
import { Context, writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { explainDeduction } from "../deductions/deduction.service.js";
import { globalId } from "../lists/global-id.js";
import { createTask } from "../tasks/task.service.js";
import { dueText, spanOf } from "./annex-cells.js";
import { type AnnexPaper, annexPaperOf, type PaperRow } from "./annex-paper.js";
import type { RemediationPlan } from "./remediation-plan.entity.js";
import { createPlan } from "./remediation-plan.service.js";

let dataSource: DataSource;
let cohort: CohortCase;
let round: RoundCase;
let office: Actor;
let paper: AnnexPaper;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  cohort = await cohortCase(dataSource.manager);
  round = await roundCase(dataSource.manager, cohort, await setCase(dataSource.manager, cohort));
  office = actorOf("REFORM_OFFICE", cohort.province, (await aPerson(dataSource)).id);
  for (const assessment of round.assessments) {
    for (const [code, points] of [
      ["1.1", "3"],
      ["1.2", "0.5"],
      ["2", "3.75"],
      ["3", "0"],
    ] as const) {
      await writeScore(dataSource, round, assessment, code, finalPoints(points));
    }
  }
  await fixFinals(dataSource, round);
  const plan = await writeAs(dataSource, office, planned);
  paper = await annexPaperOf(plan, new Context(dataSource, office).loaders);
  return database.drop;
});

/** Tasks in another order than that of the criteria, for two of the three districts. */
async function planned(tx: EntityManager): Promise<RemediationPlan> {
  const unitId = globalId("Unit", cohort.province.id);
  const plan = await createPlan(tx, office, { unitId, year: 2025, name: "Kế hoạch" });
  const planId = globalId("RemediationPlan", plan.id);
  const cause = await recordCause(tx, office, { name: "Ban hành chậm", kind: "SUBJECTIVE" });
  const lost = async (code: keyof RoundCase["criteria"], district: number) => {
    const assessmentId = round.assessments[district]?.id ?? "";
    const deduction = await tx.findOneByOrFail(Deduction, {
      assessmentId,
      criterionId: round.criteria[code].id,
    });
    return explainDeduction(tx, office, {
      deductionId: globalId("Deduction", deduction.id),
      expectedVersion: deduction.version,
      causeId: globalId("Cause", cause.id),
      responsibleUnitId: globalId("Unit", cohort.home.id),
    });
  };
  const task = async (title: string, ...deductions: Deduction[]) =>
    createTask(tx, office, {
      title,
      planId,
      leadUnitId: globalId("Unit", cohort.home.id),
      dueOn: "2025-12-31",
      dueWords: "hằng quý",
      deductions: deductions.map(({ id }) => ({
        deductionId: globalId("Deduction", id),
        expectedPoints: "0.25",
      })),
    });
  await task("Của hai tiêu chí", await lost("2", 0), await lost("1.2", 0));
  await task("Của 1.1", await lost("1.1", 1));
  await task("Của 1.2", await lost("1.2", 1));
  return plan;
}

const cells = ({ number, criterion, maxPoints, finalPoints: final, lostPoints, solution }: PaperRow) =>
  [number, criterion, maxPoints, final, lostPoints, solution].join(" | ");

describe("the annex of an authority's plan", () => {
  it("stands in the order of the codes, a task once for each criterion, and names the units", () => {
    expect(paper.groups.map(({ number, name }) => `${number} ${name}`)).toEqual([
      "1 Tiêu chí 1",
      "2 Tiêu chí 2",
    ]);
    expect(paper.groups.flatMap(({ rows }) => rows.map(cells))).toEqual([
      "1.1 | 1.1. Tiêu chí 1.1 (Huyện An) | 4 | 3 | 1 | Của 1.1",
      "1.2 | 1.2. Tiêu chí 1.2 (Huyện Đông) | 2 | 0.5 | 1.5 | Của hai tiêu chí",
      "1.3 | 1.2. Tiêu chí 1.2 (Huyện An) | 2 | 0.5 | 1.5 | Của 1.2",
      "2.1 | Toàn lĩnh vực (Huyện Đông) | 4 | 3.75 | 0.25 | Của hai tiêu chí",
    ]);
    expect(paper.totals).toEqual({ tasks: 3, lost: "4.25", expected: "1.00", complete: true });
  });

  it("leaves blanks where the plan has no number and no day", () => {
    expect(paper).toMatchObject({
      documentNumber: "Số: ……/KH-……",
      basis: expect.stringMatching(/^\(Kèm theo Kế hoạch ngày … tháng … năm 2025 của /),
      notes: [],
    });
  });
});

describe("the cells of an annex", () => {
  const row = (scoreId: string | null) => ({ scoreId }) as PaperRow;

  it("of one criterion are one, of no criterion never", () => {
    const rows = [row("1"), row("1"), row("2"), row(null), row(null)];
    expect(rows.map((_, index) => spanOf(rows, index))).toEqual([2, 0, 1, 1, 1]);
  });

  it("say by when with a day, with words or with both", () => {
    expect(paper.groups.flatMap(({ rows }) => rows.map(dueText))).toEqual(
      Array.from({ length: 4 }, () => "31/12/2025 (hằng quý)"),
    );
    expect(dueText({ dueOn: "2025-12-31", dueWords: null })).toBe("31/12/2025");
    expect(dueText({ dueOn: null, dueWords: "hằng quý" })).toBe("hằng quý");
  });
});
