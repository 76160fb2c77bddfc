import type { Somebody } from "../round/people.js";
import { explain } from "./explaining.js";
import { shares } from "./facts.js";
import type { Found } from "./ledger.js";

/** Makes a task or a plan without the console and answers its id. */
export async function create(maker: Somebody, kind: "Task" | "Plan", input: object): Promise<string> {
  const name = kind.toLowerCase();
  const { made } = await maker.ask<{ made: Record<string, { id: string }> }>(
    `mutation ($input: Create${kind}Input!) { made: create${kind}(input: $input) { ${name} { id } } }`,
    { input },
  );
  return made[name]?.id ?? "";
}

/** A task for the points that each of these areas lost, once it is known why. */
export async function promiseBack(office: Somebody, ledger: Found, areas: string[]): Promise<void> {
  for (const deduction of ledger.deductions.filter(({ area }) => areas.includes(area))) {
    await explain(office, ledger, deduction, shares[deduction.area] ?? []);
    await office.ask(
      `mutation ($input: CreateTasksFromDeductionsInput!) {
         createTasksFromDeductions(input: $input) { results { task { id } error { message } } } }`,
      { input: { rows: [{ deductionId: deduction.id }], dueOn: "2027-06-30", assign: true } },
    );
  }
}
