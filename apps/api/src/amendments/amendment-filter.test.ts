import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import { inPhase, type OpenRound, openRoundIn } from "../../test/open-round.js";
import { storeStandings } from "../assessments/standings.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { enterDeductions } from "../rounds/round-finals.js";
import { amendScore } from "./amendment.service.js";

let dataSource: DataSource;
let open: OpenRound;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  await dataSource.transaction(async (tx) => {
    await tx.query(
      "update score s set state = 'SCORED', final_points = 0, self_state = 'SCORED', self_points = 0.5 from criterion c where c.id = s.criterion_id and c.kind = 'SCORED'",
    );
    await inPhase(tx, open, "FINALISED");
    await enterDeductions(tx, open.round.id);
    await storeStandings(tx, open.round.id);
    await tx.query("update assessment_round set status = 'PUBLISHED', published_at = now()");
  });
  const { id, version } = await open.scoreOf("1.1");
  const input = { scoreId: globalId("Score", id), expectedVersion: version, state: "SCORED" as const };
  await writeAs(dataSource, open.office, (tx) =>
    amendScore(tx, open.office, { ...input, points: "1", reason: "Kết luận thanh tra" }),
  );
  return database.drop;
});

const countFor = async (actor: Actor, filter: object): Promise<number> => {
  const query = "query ($filter: AmendmentFilter) { amendments(filter: $filter) { totalCount } }";
  const { amendments } = await answered<{ amendments: { totalCount: number } }>(dataSource, actor, query, {
    filter,
  });
  return amendments.totalCount;
};

describe("the amendments of a published round", () => {
  it("are everybody's, but what the unit said of itself cannot be guessed by filtering them", async () => {
    const selfScored = { score: { selfState: { eq: "SCORED" } } };
    expect(await countFor(open.neighbour, {})).toBe(1);
    expect(await countFor(open.neighbour, selfScored)).toBe(0);
    expect(await countFor(open.officer, selfScored)).toBe(1);
    expect(await countFor(open.office, selfScored)).toBe(1);
  });
});
