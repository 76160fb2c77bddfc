import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { annexCaseIn } from "../../test/annex-case.js";
import { answered, ask } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import type { Work } from "../../test/work.js";

let dataSource: DataSource;
let work: Work;
let planId: string;
let emptyPlanId: string;
let otherPlanId: string;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ({ work, planId, emptyPlanId, otherPlanId } = await annexCaseIn(dataSource));
  return database.drop;
});

const rows = `number solution maxPoints finalPoints lostPoints expectedPoints dueOn dueWords deliverable
  area { code } criterion { code } assessedUnit { name } causes { code } leadUnit { name }
  cooperatingUnits { name } directive { number } finding { text } task { title }`;
const query = `query ($ids: [ID!]) {
  plans(filter: { id: { in: $ids } }, orderBy: { field: NAME, direction: DESC }) {
  nodes { annex { ${rows} } annexTotals { tasks lost expected complete } } } }`;

interface Annex {
  annex: { number: string; solution: string; [field: string]: unknown }[];
  annexTotals: { tasks: number; lost: string; expected: string; complete: boolean };
}

async function annexFor(actor: Actor, ...ids: string[]): Promise<Annex[]> {
  const { plans } = await answered<{ plans: { nodes: Annex[] } }>(dataSource, actor, query, { ids });
  return plans.nodes;
}

const listed = ({ annex }: Annex) => annex.map(({ number, solution }) => `${number} ${solution}`);

describe("the annex of a plan", () => {
  it("lists its tasks by area, and last those that answer no lost points", async () => {
    const [annex] = await annexFor(work.reformOffice, planId);
    expect(annex && listed(annex)).toEqual([
      "1.1 Xử lý hồ sơ quá hạn",
      "1.2 Công khai xin lỗi",
      "2.1 Của phòng Tư pháp",
      "3.1 Theo kết luận",
      "4.1 Không thuộc tiêu chí nào",
      "4.2 Niêm yết lại thủ tục",
    ]);
  });

  it("says of a task what was lost, why, who does what by when, and what comes back", async () => {
    const [annex] = await annexFor(work.reformOffice, planId);
    const { district, office, justice } = work.units;
    expect(annex?.annex[0]).toMatchObject({
      lostPoints: "5",
      expectedPoints: "2.5",
      dueOn: "2023-12-31",
      dueWords: null,
      deliverable: "Báo cáo",
      assessedUnit: { name: district.name },
      causes: [{ code: "FILES_OVERDUE" }],
      leadUnit: { name: office.name },
      cooperatingUnits: [{ name: justice.name }],
      directive: null,
      task: { title: "Xử lý hồ sơ quá hạn" },
    });
    const [first] = annex?.annex ?? [];
    expect(Number(first?.maxPoints) - Number(first?.finalPoints)).toBe(5);
    expect(annex?.annex[3]).toMatchObject({
      maxPoints: null,
      lostPoints: null,
      expectedPoints: null,
      area: null,
      criterion: null,
      causes: [],
      directive: { number: "12/KL-UBND" },
    });
    expect(annex?.annex[4]).toMatchObject({ dueOn: null, dueWords: "thường xuyên", directive: null });
    expect(annex?.annex[5]).toMatchObject({ finding: { text: "Chưa niêm yết đầy đủ thủ tục hành chính." } });
  });

  it("counts what was lost once, however many tasks answer it", async () => {
    const [plan, empty] = await annexFor(work.reformOffice, planId, emptyPlanId);
    const named = [plan, empty].toSorted((a, b) => (b?.annex.length ?? 0) - (a?.annex.length ?? 0));
    expect(named.map((each) => each?.annexTotals)).toEqual([
      { tasks: 6, lost: "8", expected: "6.5", complete: true },
      { tasks: 0, lost: "0", expected: "0", complete: true },
    ]);
  });

  it("shows a unit its own tasks and says that there are more", async () => {
    const [annex] = await annexFor(work.outsider, planId);
    expect(annex && listed(annex)).toEqual([
      "1.1 Xử lý hồ sơ quá hạn",
      "2.1 Của phòng Tư pháp",
      "3.1 Theo kết luận",
    ]);
    expect(annex?.annexTotals).toMatchObject({ tasks: 3, complete: false });
    const [ofLeader] = await annexFor(work.leader, planId);
    expect(ofLeader?.annexTotals).toMatchObject({ tasks: 6, complete: true });
  });

  it("is read in as many statements for three plans as for one", async () => {
    const statements = async (...ids: string[]) => {
      const { errors, statements: count } = await ask(dataSource, work.reformOffice, query, { ids });
      expect(errors).toBeUndefined();
      return count;
    };
    const forOne = await statements(planId);
    expect(await statements(planId, otherPlanId, emptyPlanId)).toBe(forOne);
    expect(forOne).toBeLessThanOrEqual(9);
  });
});
