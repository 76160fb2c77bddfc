import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, keyOf, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { recordIndexResult } from "./index-result.service.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const ddci = (override: object = {}) => ({
  unitId: globalId("Unit", at.district.id),
  indexCode: "DDCI",
  year: 2022,
  value: "86.3",
  scaleMax: "100",
  rank: 1,
  rankOf: 10,
  ...override,
});

describe("a published result", () => {
  it("is recorded once; a correction carries the version that was seen", async () => {
    const office = actorOf("REFORM_OFFICE", at.province);
    await inRollback(dataSource, async (tx) => {
      const first = await recordIndexResult(tx, office, ddci());
      expect(await recordIndexResult(tx, office, ddci({ value: "86.30" }))).toMatchObject({
        id: first.id,
        version: 1,
      });
      const corrected = ddci({ value: "86.4" });
      await expect(recordIndexResult(tx, office, corrected)).rejects.toMatchObject({
        code: "CONFLICT",
        current: { value: "86.3" },
      });
      expect(await recordIndexResult(tx, office, { ...corrected, expectedVersion: 1 })).toMatchObject({
        version: 2,
      });
    });
  });

  it.each([
    ["a value above its scale", { value: "100.1" }, "outOfRange"],
    ["a rank beyond the cohort", { rank: 11 }, "outOfRange"],
    ["a scale without a top", { scaleMax: "0" }, "mustBePositive"],
  ])("cannot have %s", async (_what, override, messageKey) => {
    const office = actorOf("REFORM_OFFICE", at.province);
    await expect(
      inRollback(dataSource, (tx) => recordIndexResult(tx, office, ddci(override))),
    ).rejects.toEqual(refusal("BAD_USER_INPUT", messageKey));
  });

  it("is written by the office and its programs, and read by everybody", async () => {
    const forbidden = refusal("FORBIDDEN", "forbidden");
    for (const actor of [
      actorOf("UNIT_HEAD", at.district),
      actorOf("REFORM_OFFICE", at.neighbour),
      keyOf(at.province, "indexResults.read"),
    ]) {
      await expect(inRollback(dataSource, (tx) => recordIndexResult(tx, actor, ddci()))).rejects.toEqual(
        forbidden,
      );
    }
    const key = keyOf(at.province, "indexResults.write");
    await writeAs(dataSource, key, (tx) => recordIndexResult(tx, key, ddci()));
    const query =
      '{ indexResults(filter: { indexCode: { eq: "DDCI" } }) { nodes { value scaleMax rank rankOf component unit { id } } } }';
    expect(await answered(dataSource, actorOf("UNIT_OFFICER", at.neighbour), query)).toEqual({
      indexResults: {
        nodes: [
          { value: "86.3", scaleMax: "100", rank: 1, rankOf: 10, component: "", unit: { id: ddci().unitId } },
        ],
      },
    });
  });
});
