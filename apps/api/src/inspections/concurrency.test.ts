import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase } from "../../test/database.js";
import { aFinding, seenFinding } from "../../test/inspections.js";
import { aReview } from "../../test/reviews.js";
import { aTask, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { CauseReview } from "../reviews/cause-review.entity.js";
import { updateCauseReview } from "../reviews/cause-review.service.js";
import { closeFinding } from "./finding.service.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

type Write = (tx: EntityManager) => Promise<unknown>;

/** How each of several writes at once ended: "done", or the reason of its refusal. */
async function race(actor: Actor, ...writes: Write[]): Promise<string[]> {
  const results = await Promise.allSettled(writes.map((write) => writeAs(dataSource, actor, write)));
  return results.map((result) =>
    result.status === "fulfilled" ? "done" : String((result.reason as { messageKey?: string }).messageKey),
  );
}

const times = (count: number, write: (index: number) => Write) =>
  Array.from({ length: count }, (_each, index) => write(index));

describe("at the same time", () => {
  it("a review that is sent many times is one", async () => {
    const ends = await race(work.head, ...times(8, () => (tx) => aReview(tx, work)));
    expect(new Set(ends)).toEqual(new Set(["done"]));
    expect(await dataSource.getRepository(CauseReview).count()).toBe(1);
  });

  it("one of many who saw the same state of a review changes it, and the others are told", async () => {
    const { review } = await writeAs(dataSource, work.head, (tx) => aReview(tx, work));
    const reviewId = globalId("CauseReview", review.id);
    const ends = await race(
      work.head,
      ...times(
        8,
        (index) => (tx) =>
          updateCauseReview(tx, work.head, { reviewId, expectedVersion: 1, chair: `Người ${index}` }),
      ),
    );
    expect(ends.toSorted()).toEqual(["done", ...Array.from({ length: 7 }, () => "staleVersion")]);
  });

  it("a finding is closed or given a task, never both", async () => {
    for (let round = 0; round < 5; round += 1) {
      const finding = await writeAs(dataSource, work.reformOffice, (tx) => aFinding(tx, work));
      const seen = seenFinding(finding);
      const ends = await race(
        work.reformOffice,
        (tx) => closeFinding(tx, work.reformOffice, { ...seen, reason: "Xong" }),
        (tx) => aTask(tx, work, { findingIds: [seen.findingId] }),
      );
      expect([
        ["done", "findingClosed"],
        ["findingHasOpenTasks", "done"],
      ]).toContainEqual(ends);
    }
  });
});
