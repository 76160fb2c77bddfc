import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { codeFrom, recordCause, updateCause } from "./cause.service.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const late = { name: "Ban hành chậm", kind: "SUBJECTIVE" as const };

describe("the list of causes", () => {
  it.each([
    ["Ban hành chậm", "BAN_HANH_CHAM"],
    ["Đội ngũ còn thiếu (20%)", "DOI_NGU_CON_THIEU_20"],
    ["…", "CAUSE"],
  ])("makes of the name %s the code %s", (name, code) => {
    expect(codeFrom(name)).toBe(code);
    expect(codeFrom(name.normalize("NFD"))).toBe(code);
  });

  it("gives a code once", async () => {
    const office = actorOf("REFORM_OFFICE", at.district);
    await inRollback(dataSource, async (tx) => {
      expect(await recordCause(tx, office, late)).toMatchObject({ code: "BAN_HANH_CHAM", position: 100 });
      expect(await recordCause(tx, office, late)).toMatchObject({ code: "BAN_HANH_CHAM_2" });
      await expect(recordCause(tx, office, { ...late, code: "ban hanh cham" })).rejects.toEqual(
        refusal("BAD_USER_INPUT", "duplicateCode"),
      );
    });
  });

  it("is kept by the reform office alone", async () => {
    for (const role of ["UNIT_HEAD", "SYSTEM_ADMIN", "LEADER"] as const) {
      const attempt = inRollback(dataSource, (tx) => recordCause(tx, actorOf(role, at.province), late));
      await expect(attempt).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
    }
  });

  it("takes a cause out of use without losing it", async () => {
    const office = actorOf("REFORM_OFFICE", at.district);
    const cause = await writeAs(dataSource, office, (tx) =>
      recordCause(tx, office, { ...late, nameEn: "Late" }),
    );
    const input = { causeId: globalId("Cause", cause.id), expectedVersion: 1, active: false, nameEn: null };
    expect(await writeAs(dataSource, office, (tx) => updateCause(tx, office, input))).toMatchObject({
      name: "Ban hành chậm",
      nameEn: null,
      active: false,
      version: 2,
    });
    await expect(writeAs(dataSource, office, (tx) => updateCause(tx, office, input))).rejects.toEqual(
      refusal("CONFLICT", "staleVersion"),
    );
    const query = '{ causes(filter: { search: "ban hanh", active: { eq: false } }) { nodes { code } } }';
    expect(await answered(dataSource, actorOf("UNIT_OFFICER", at.neighbour), query)).toEqual({
      causes: { nodes: [{ code: "BAN_HANH_CHAM" }] },
    });
  });
});
