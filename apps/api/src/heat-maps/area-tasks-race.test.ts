import { DomainError } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { expect, it } from "vitest";
import { areaAttempt, endingAttempt, keptAndRebuilt } from "../../test/area-story.js";
import { testDatabase } from "../../test/database.js";
import { type Work, workIn } from "../../test/work.js";
import { type Attempt, dice, ledgerOf } from "../../test/writers.js";
import { signAs } from "../context.js";
import { isRetryable, refusalOf } from "../errors/database-errors.js";

/** Writes once, without the second try that a request has. */
async function writtenAtOnce(dataSource: DataSource, { actor, write }: Attempt): Promise<string> {
  try {
    await dataSource.transaction(async (tx) => {
      await signAs(tx, actor, "", "");
      await write(tx);
    });
    return "done";
  } catch (error) {
    if (isRetryable(error)) return String(error);
    return error instanceof DomainError || refusalOf(error) ? "refused" : String(error);
  }
}

it("many writers change the tasks of the same areas: none waits in a ring, and no change is lost", async () => {
  const dataSource = await testDatabase();
  const work: Work = await workIn(dataSource);
  await dataSource.query("update deduction set cause_id = $1, responsible_unit_id = $2", [
    work.deduction.causeId,
    work.units.office.id,
  ]);
  const write = async (writer: number): Promise<string[]> => {
    const roll = dice(writer * 104_729);
    const endings: string[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      const ledger = await ledgerOf(dataSource, work.assessment.id);
      const attempt = ((turn + writer) % 2 === 0 ? areaAttempt : endingAttempt)(ledger, work, roll);
      if (attempt) endings.push(await writtenAtOnce(dataSource, attempt));
    }
    return endings;
  };
  const endings = (await Promise.all(Array.from({ length: 30 }, (_, writer) => write(writer)))).flat();
  expect([...new Set(endings)].toSorted()).toEqual(["done", "refused"]);
  expect(endings.filter((ending) => ending === "done").length).toBeGreaterThan(60);
  const [kept, rebuilt] = await keptAndRebuilt(dataSource);
  expect(kept).toEqual(rebuilt);
});
