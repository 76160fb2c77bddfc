import type { Actor } from "@reform-ledger/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { anOpenRound, type Cohort, cohortIn, type OpenRound } from "../../test/cohort.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import { markPresence } from "./presence.service.js";
import { SheetPresence } from "./sheet-presence.entity.js";

let database: TestDatabase;
let at: Cohort;
let open: OpenRound;

beforeAll(async () => {
  database = await cloneTestDatabase();
  at = await cohortIn(database.dataSource);
  open = await database.dataSource.transaction((tx) => anOpenRound(tx, at));
  return database.drop;
});

const source = `mutation($input: MarkPresenceInput!) { markPresence(input: $input) {
  presence { person { id } criterion { code } seenAt } } }`;

const input = (criterionId?: string) => ({
  assessmentId: globalId("Assessment", open.assessments[0].id),
  criterionId: criterionId && globalId("Criterion", criterionId),
});

interface Marked {
  markPresence: { presence: { person: { id: string }; criterion: { code: string } | null }[] };
}

const mark = async (actor: Actor, criterionId?: string) => {
  const { markPresence: payload } = await answered<Marked>(database.dataSource, actor, source, {
    input: input(criterionId),
  });
  return payload.presence.map(({ person, criterion }) => [person.id, criterion?.code ?? null]);
};

const idOf = ({ personId }: Actor) => globalId("Person", personId ?? "");

describe("who works on a sheet", () => {
  it("learns who else does and on which line, never of themselves", async () => {
    expect(await mark(at.heads[0], at.criteria["1.1"].id)).toEqual([]);
    expect(await mark(at.officer)).toEqual([[idOf(at.heads[0]), "1.1"]]);
    expect(await mark(at.heads[0], at.criteria["2"].id)).toEqual([[idOf(at.officer), null]]);
    const asked =
      "query($id: ID!) { node(id: $id) { ... on Assessment { presence { criterion { code } } } } }";
    const { node } = await answered<{ node: object }>(database.dataSource, at.officer, asked, {
      id: input().assessmentId,
    });
    expect(node).toEqual({ presence: [{ criterion: { code: "2" } }] });
  });

  it("is forgotten a minute later, and a day later for good", async () => {
    const presences = database.dataSource.getRepository(SheetPresence);
    const place = { assessmentId: open.assessments[0].id, personId: at.heads[0].personId ?? "" };
    await presences.update(place, { seenAt: new Date(Date.now() - 61_000) });
    expect(await mark(at.officer)).toEqual([]);
    await presences.update(place, { seenAt: new Date(Date.now() - 25 * 60 * 60 * 1000) });
    await mark(at.officer);
    expect(await presences.existsBy(place)).toBe(false);
  });

  it("may appraise it for another authority", async () => {
    const elsewhere: Actor = {
      ...at.appraiser,
      memberships: at.appraiser.memberships.map((each) => ({ ...each, unitPath: `9999.${each.unitId}` })),
    };
    await mark(elsewhere);
    expect(await mark(at.officer)).toContainEqual([idOf(at.appraiser), null]);
  });

  it("is asked only by those who read the assessment, about a criterion of its set", async () => {
    const stranger = await ask(database.dataSource, at.heads[1], source, { input: input() });
    expect(stranger.errors?.[0]?.originalError).toMatchObject({ code: "FORBIDDEN" });
    const other = await cohortIn(database.dataSource);
    const attempt = database.dataSource.transaction((tx) =>
      markPresence(tx, at.officer, input(other.criteria["1.1"].id)),
    );
    await expect(attempt).rejects.toMatchObject({ messageKey: "criterionUnknown" });
  });

  it("is not shown, nor why a sheet was reopened, to others who see the published result", async () => {
    await mark(at.officer);
    const [{ id }] = open.assessments;
    await database.dataSource.query(
      `update assessment set reopened_at = now(), reopened_by_id = $2, reopened_until = now(), reopen_reason = 'Nhầm'
       where id = $1`,
      [id, at.officer.personId],
    );
    await database.dataSource.query(
      "update assessment_round set status = 'PUBLISHED', finalised_at = now(), published_at = now() where id = $1",
      [open.round.id],
    );
    const asked = `query($id: ID!) { node(id: $id) { ... on Assessment { reopenReason presence { seenAt } } } }`;
    const seenBy = (actor: Actor) =>
      answered(database.dataSource, actor, asked, { id: globalId("Assessment", id) });
    expect(await seenBy(at.heads[1])).toEqual({ node: { reopenReason: null, presence: [] } });
    expect(await seenBy(at.heads[0])).toEqual({
      node: { reopenReason: "Nhầm", presence: expect.arrayContaining([{ seenAt: expect.any(String) }]) },
    });
  });
});
