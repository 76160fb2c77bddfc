import { inDays } from "../round/office.js";
import type { Somebody } from "../round/people.js";
import { evidence, versionOf } from "../round/self-assessment.js";
import { type Deduction, type Found, named } from "./ledger.js";

/** A share of an area's lost points: whose it is and why. */
export interface Share {
  points: string;
  cause: string;
  unit: string;
}

/** A unit makes clear why it lost points, with its minutes. */
export async function holdReview(
  holder: Somebody,
  unitId: string,
  { round }: Found,
  deductionIds: string[],
): Promise<void> {
  const { recordCauseReview } = await holder.ask<{ recordCauseReview: { review: { id: string } } }>(
    `mutation ($input: RecordCauseReviewInput!) { recordCauseReview(input: $input) { review { id } } }`,
    {
      input: {
        unitId,
        roundId: round.id,
        heldOn: "2023-06-20",
        chair: "Chủ tịch UBND huyện",
        conclusions: "Làm rõ nguyên nhân từng tiêu chí mất điểm, giao đơn vị chịu trách nhiệm khắc phục.",
        deductionIds,
      },
    },
  );
  const causeReviewId = recordCauseReview.review.id;
  const expectedVersion = await versionOf(holder, causeReviewId);
  await holder.ask(
    "mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { id } } }",
    { input: { causeReviewId, expectedVersion, ...evidence, title: "Biên bản kiểm điểm" } },
  );
}

/** Which units have held a review of the round, by code. */
export async function reviewsHeld(office: Somebody, { round }: Found): Promise<Record<string, boolean>> {
  const { node } = await office.ask<{
    node: { reviewStands: { unit: { code: string }; held: boolean; lost: string }[] };
  }>(
    `query ($id: ID!) { node(id: $id) { ... on AssessmentRound { reviewStands { unit { code } held lost } } } }`,
    { id: round.id },
  );
  return Object.fromEntries(node.reviewStands.map(({ unit, held }) => [unit.code, held]));
}

/** One cause for the whole of it, or a part for each. */
export async function explain(
  office: Somebody,
  { units, causes }: Found,
  { id: deductionId, version: expectedVersion }: Deduction,
  shares: Share[],
): Promise<void> {
  const parts = shares.map(({ points, cause, unit }) => ({
    points,
    causeId: named(causes, cause),
    responsibleUnitId: named(units, `nguyen-binh.${unit}`),
    note: "Theo kết luận kiểm điểm",
  }));
  const [whole] = parts;
  if (!whole) throw new Error("A deduction needs a cause");
  if (parts.length > 1) {
    const split =
      "mutation ($input: SplitDeductionInput!) { splitDeduction(input: $input) { deductions { id } } }";
    await office.ask(split, { input: { deductionId, expectedVersion, parts } });
    return;
  }
  const { points: _, ...explanation } = whole;
  await office.ask(
    "mutation ($input: ExplainDeductionInput!) { explainDeduction(input: $input) { deduction { id } } }",
    { input: { deductionId, expectedVersion, ...explanation } },
  );
}

interface Made {
  planId: string;
  /** The task of each deduction. */
  taskOf: Map<string, string>;
}

/** The district's plan with a task for every deduction, given to the unit that answers for it. */
export async function makePlan(office: Somebody, { district, deductions }: Found): Promise<Made> {
  const { createPlan } = await office.ask<{ createPlan: { plan: { id: string } } }>(
    "mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }",
    {
      input: {
        unitId: district.id,
        year: 2023,
        name: "Kế hoạch khắc phục các tiêu chí mất điểm năm 2022",
        number: "85/KH-UBND",
        issuedOn: "2023-06-25",
      },
    },
  );
  const planId = createPlan.plan.id;
  const { made } = await office.ask<{ made: { results: Result[] } }>(
    `mutation ($input: CreateTasksFromDeductionsInput!) { made: createTasksFromDeductions(input: $input) {
       results { deductionId task { id } error { code message } } } }`,
    {
      input: {
        rows: deductions.map(({ id }) => ({ deductionId: id })),
        planId,
        dueOn: inDays(60),
        assign: true,
      },
    },
  );
  return { planId, taskOf: new Map(made.results.map(({ deductionId, task }) => [deductionId, idOf(task)])) };
}

interface Result {
  deductionId: string;
  task: { id: string } | null;
  error: { code: string; message: string } | null;
}

const idOf = (task: { id: string } | null): string => {
  if (!task) throw new Error("A deduction got no task");
  return task.id;
};
