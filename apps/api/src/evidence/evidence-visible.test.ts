import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, aUnit, keyOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { assessmentIdOf, inPhase, type OpenRound, openRoundIn } from "../../test/open-round.js";
import { globalId } from "../lists/global-id.js";
import { recordEvidence } from "./attach-evidence.js";

let dataSource: DataSource;
let open: OpenRound;
const shown: Record<"1.1" | "1.2" | "signed", string> = { "1.1": "", "1.2": "", signed: "" };

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  open = await openRoundIn(dataSource);
  const attach = async (target: { scoreId: string } | { assessmentId: string }, title: string) => {
    const input = { ...target, title, url: `https://example.vn/${title}` };
    const { id } = await dataSource.transaction((tx) => recordEvidence(tx, open.officer, input, null));
    return globalId("Evidence", id);
  };
  for (const code of ["1.1", "1.2"] as const) {
    shown[code] = await attach({ scoreId: globalId("Score", (await open.scoreOf(code)).id) }, code);
  }
  shown.signed = await attach({ assessmentId: assessmentIdOf(open) }, "signed");
  await dataSource.transaction((tx) => inPhase(tx, open, "APPRAISAL"));
  await dataSource.query("update assessment set signed_document_id = $2 where id = $1", [
    open.assessments[0].id,
    shown.signed.split("_")[1],
  ]);
  return database.drop;
});

const seenBy = async (actor: Actor): Promise<string[]> => {
  const { nodes } = await answered<{ nodes: ({ title: string } | null)[] }>(
    dataSource,
    actor,
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Evidence { title } } }",
    { ids: Object.values(shown) },
  );
  return nodes.flatMap((node) => node?.title ?? []);
};

describe("the documents of a self-assessment", () => {
  it("are shown to the unit and its office whole, to appraisers as far as they appraise", async () => {
    expect(await seenBy(open.officer)).toEqual(["1.1", "1.2", "signed"]);
    expect(await seenBy(open.office)).toEqual(["1.1", "1.2", "signed"]);
    expect(await seenBy(open.finance)).toEqual(["1.1", "signed"]);
    expect(await seenBy(open.justice)).toEqual(["1.2", "signed"]);
    const department = await aUnit(dataSource, { kind: "DEPARTMENT", parentId: open.units.province.id });
    expect(await seenBy(actorOf("APPRAISER", department))).toEqual([]);
    expect(await seenBy(open.neighbour)).toEqual([]);
  });

  it("and the assessment itself are shown to an appraiser of another authority", async () => {
    const elsewhere: Actor = {
      ...open.finance,
      memberships: open.finance.memberships.map((each) => ({ ...each, unitPath: `9999.${each.unitId}` })),
    };
    expect(await seenBy(elsewhere)).toEqual(["1.1", "signed"]);
    const { scores } = await answered<{ scores: { nodes: { assessment: { id: string } }[] } }>(
      dataSource,
      elsewhere,
      "query ($filter: ScoreFilter) { scores(filter: $filter) { nodes { assessment { id } } } }",
      { filter: { assessmentId: { eq: assessmentIdOf(open) } } },
    );
    expect(new Set(scores.nodes.map(({ assessment }) => assessment.id))).toEqual(
      new Set([assessmentIdOf(open)]),
    );
  });

  it("are refused, not failed, where a key may read scores alone and asks for their assessment", async () => {
    const asking = answered(
      dataSource,
      keyOf(open.units.province, "scores.read"),
      "{ scores(first: 1) { nodes { assessment { id } } } }",
    );
    await expect(asking).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
