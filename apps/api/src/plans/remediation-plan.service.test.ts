import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { createDirective, updateDirective } from "../directives/directive.service.js";
import { globalId } from "../lists/global-id.js";
import { createPlan, updatePlan } from "./remediation-plan.service.js";

let dataSource: DataSource;
let units: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  units = await places(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const reformOffice = () => actorOf("REFORM_OFFICE", units.district);
const ofDistrict = () => ({ unitId: globalId("Unit", units.district.id) });
const plan = () => ({ ...ofDistrict(), year: 2023, name: " Kế hoạch khắc phục 2023 ", number: " " });
const directive = () => ({
  ...ofDistrict(),
  kind: "DOCUMENT" as const,
  issuedOn: "2023-06-09",
  issuer: "UBND huyện",
  extract: "Khắc phục các tiêu chí bị mất điểm",
});

describe("a plan", () => {
  it("is written without blanks around its words and changed in the version that was seen", async () => {
    await rolledBack(async (tx) => {
      const made = await createPlan(tx, reformOffice(), plan());
      expect(made).toMatchObject({ name: "Kế hoạch khắc phục 2023", number: null, version: 1 });
      const seen = { planId: globalId("RemediationPlan", made.id), expectedVersion: 1 };
      const changed = await updatePlan(tx, reformOffice(), { ...seen, number: "45/KH-UBND" });
      expect(changed).toMatchObject({ name: "Kế hoạch khắc phục 2023", number: "45/KH-UBND", version: 2 });
      await expect(updatePlan(tx, reformOffice(), { ...seen, year: 2024 })).rejects.toMatchObject({
        code: "CONFLICT",
        current: { version: 2, number: "45/KH-UBND" },
      });
    });
  });

  it("needs a name", async () => {
    const blank = rolledBack((tx) => createPlan(tx, reformOffice(), { ...plan(), name: "  " }));
    await expect(blank).rejects.toEqual(refusal("BAD_USER_INPUT", "required"));
  });

  it("is the reform office's within its subtree", async () => {
    for (const actor of [
      actorOf("UNIT_HEAD", units.district),
      actorOf("REFORM_OFFICE", units.neighbour),
      actorOf("LEADER", units.province),
      actorOf("SYSTEM_ADMIN", units.province),
    ]) {
      await expect(rolledBack((tx) => createPlan(tx, actor, plan()))).rejects.toEqual(
        refusal("FORBIDDEN", "forbidden"),
      );
    }
  });
});

describe("a directive", () => {
  it("is changed in the version that was seen, by who may", async () => {
    await rolledBack(async (tx) => {
      const made = await createDirective(tx, reformOffice(), directive());
      const seen = { directiveId: globalId("Directive", made.id), expectedVersion: made.version };
      const officer = actorOf("UNIT_OFFICER", units.district);
      await expect(updateDirective(tx, officer, { ...seen, issuer: "Khác" })).rejects.toEqual(
        refusal("FORBIDDEN", "forbidden"),
      );
      const changed = await updateDirective(tx, reformOffice(), {
        ...seen,
        number: "12/KL-UBND",
        kind: null,
      });
      expect(changed).toMatchObject({ number: "12/KL-UBND", kind: "DOCUMENT", issuedOn: "2023-06-09" });
      await expect(updateDirective(tx, reformOffice(), seen)).rejects.toEqual(
        refusal("CONFLICT", "staleVersion"),
      );
    });
  });
});

it("shows the plans and directives of an authority to the units beneath it, and to no other", async () => {
  await writeAs(dataSource, reformOffice(), async (tx) => {
    await createPlan(tx, reformOffice(), plan());
    await createDirective(tx, reformOffice(), directive());
  });
  const source = "{ plans { totalCount } directives { totalCount } }";
  const counts = async (role: "UNIT_OFFICER" | "LEADER" | "REFORM_OFFICE", unit: keyof Places) => {
    const actor = actorOf(role, units[unit]);
    const seen = await answered<Record<string, { totalCount: number }>>(dataSource, actor, source);
    return [seen.plans?.totalCount, seen.directives?.totalCount];
  };
  expect(await counts("UNIT_OFFICER", "office")).toEqual([1, 1]);
  expect(await counts("UNIT_OFFICER", "neighbour")).toEqual([0, 0]);
  expect(await counts("UNIT_OFFICER", "province")).toEqual([0, 0]);
  expect(await counts("LEADER", "province")).toEqual([1, 1]);
  expect(await counts("REFORM_OFFICE", "neighbour")).toEqual([0, 0]);
});
