import {
  attributeReturns,
  balanceOf,
  type BalanceLine as Line,
  type LossFigure,
  remedies,
  sumBalance,
} from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { askAgain } from "../scorecards/ask-again.js";
import {
  type BalanceDeduction,
  deductionsOfBalances,
  type TaskBehind,
  tasksBehind,
  type YearPair,
  yearPairs,
} from "./balance.reads.js";
import type { BalanceLine, PointsBalance } from "./balance.types.js";
import { linesByArea } from "./balance-areas.js";
import { causesOf, type ReturnedDeduction } from "./balance-causes.js";
import { figuresOver, lossesOfAssessments } from "./losses.reads.js";
import { type CompareSets, comparisonsOfSets, type SetComparison } from "./set-groups.js";

/** An assessment's balance against an earlier one, the latest unless named; batched over the request. */
export const balanceFor = (
  loaders: Loaders,
  assessmentId: string,
  fromId: string | null,
): Promise<PointsBalance | null> =>
  loaders.figure<PointsBalance | null>(
    `balance ${fromId}`,
    assessmentId,
    async (ids, reader, question) => {
      const later = `a.id = any(${question.parameters.add(ids, "bigint[]")})`;
      const earlier = fromId ? `t.id = ${question.parameters.add(fromId, "bigint")}` : "true";
      const pairs = await yearPairs({ later, earlier }, reader, question);
      const balances = await balancesOf(pairs, reader, question);
      return new Map(balances.map((balance) => [balance.toRowId, balance]));
    },
    null,
  );

/** The balance between two years of a unit. */
export const balanceOfYears = (
  loaders: Loaders,
  unitId: string,
  fromYear: number,
  toYear: number,
): Promise<PointsBalance | null> =>
  loaders.figure<PointsBalance | null>(
    `balance ${fromYear} ${toYear}`,
    unitId,
    async (ids, reader, question) => {
      const { parameters } = question;
      const units = parameters.add(ids, "bigint[]");
      const later = `a.unit_id = any(${units}) and r.year = ${parameters.add(toYear, "int")}`;
      const earlier = `r.year = ${parameters.add(fromYear, "int")}`;
      const [pair] = await yearPairs({ later, earlier }, reader, question);
      const [balance] = await balancesOf(pair ? [pair] : [], reader, question);
      return new Map(ids.flatMap((id) => (balance ? [[id, balance] as const] : [])));
    },
    null,
  );

interface Facts {
  compare: CompareSets;
  losses: ReadonlyMap<string, LossFigure[]>;
  deductions: ReadonlyMap<string, BalanceDeduction[]>;
  tasks: ReadonlyMap<string, TaskBehind[]>;
}

/** A fixed number of statements, however many balances. */
async function balancesOf(
  pairs: readonly YearPair[],
  reader: Reader,
  question: Question,
): Promise<PointsBalance[]> {
  if (pairs.length === 0) return [];
  const fromIds = pairs.map(({ fromId }) => fromId);
  const ids = [...fromIds, ...pairs.map(({ toId }) => toId)];
  const [compare, losses, deductions, tasks] = await Promise.all([
    comparisonsOfSets(pairs, reader),
    lossesOfAssessments(ids, reader),
    deductionsOfBalances(ids, reader, askAgain(question)),
    tasksBehind(fromIds, reader, askAgain(question)),
  ]);
  const facts: Facts = {
    compare,
    losses,
    deductions: Map.groupBy(deductions, ({ assessmentId }) => assessmentId),
    tasks: Map.groupBy(tasks, ({ assessmentId }) => assessmentId),
  };
  return pairs.flatMap((pair) => balanceBetween(pair, facts) ?? []);
}

function balanceBetween(pair: YearPair, facts: Facts): PointsBalance | null {
  const comparison = facts.compare(pair);
  if (!comparison) return null;
  const { from, to, groups, comparable } = comparison;
  const earlier = figuresOver(from, facts.losses.get(pair.fromId) ?? []);
  const later = figuresOver(to, facts.losses.get(pair.toId) ?? []);
  const all = groups.map((group) => balanceOf(group, earlier, later));
  const lost = facts.deductions.get(pair.fromId) ?? [];
  const rowsOf = rowIdsOf(pair, facts);
  const areas = linesByArea(comparison, all);
  const areaOf = new Map(areas.flatMap(({ lines, areaId }) => lines.map((line) => [line, areaId] as const)));
  const shown = all.filter(({ opening, closing }) => opening !== "0" || closing !== "0");
  return {
    ...{ fromRowId: pair.fromId, toRowId: pair.toId, fromYear: pair.fromYear, toYear: pair.toYear },
    comparable,
    ...sumBalance(all),
    areas: areas.map(({ areaId, line }) => ({ ...line, ...rowsOf(line), areaRowId: areaId })),
    lines: shown.map((line) => ({ ...line, ...rowsOf(line), areaRowId: areaOf.get(line) ?? null })),
    causes: causesOf(comparable ? returnedIn(all, lost, comparison) : lost.map(unreturned)),
  };
}

type RowIds = Pick<
  BalanceLine,
  "laterRowIds" | "earlierRowIds" | "taskRowIds" | "deductionRowIds" | "newDeductionRowIds"
>;

/** The rows behind a line, in the order in which they were read. */
const rowIdsOf =
  ({ fromId, toId }: YearPair, { deductions, tasks }: Facts) =>
  ({ earlierIds, laterIds, leaves }: Line & { leaves?: { earlier: string[]; later: string[] } }): RowIds => {
    const [earlier, later] = [new Set(leaves?.earlier ?? earlierIds), new Set(leaves?.later ?? laterIds)];
    const idsIn = (assessmentId: string, criteria: Set<string>) =>
      (deductions.get(assessmentId) ?? []).flatMap(({ id, criterionId, isSeen }) =>
        isSeen && criteria.has(criterionId) ? [id] : [],
      );
    const behind = (tasks.get(fromId) ?? []).filter(({ criterionId }) => earlier.has(criterionId));
    return {
      laterRowIds: laterIds,
      earlierRowIds: earlierIds,
      taskRowIds: [...new Set(behind.map(({ taskId }) => taskId))],
      deductionRowIds: idsIn(fromId, earlier),
      newDeductionRowIds: idsIn(toId, later),
    };
  };

const unreturned = (deduction: BalanceDeduction): ReturnedDeduction => ({
  ...deduction,
  ...{ recovered: "0", lostAgain: "0" },
});

/** What became of each deduction between these two years. */
function returnedIn(
  lines: readonly Line[],
  deductions: readonly BalanceDeduction[],
  { from }: SetComparison,
): ReturnedDeduction[] {
  const lost = Map.groupBy(deductions, ({ criterionId }) => criterionId);
  return lines.flatMap((line) => {
    const own = line.earlierIds.flatMap((id) => lost.get(id) ?? []);
    const withRemedy = own.map(({ id, points, turn }) => ({ id, points, remedy: remedies[turn] ?? "NONE" }));
    const shares = attributeReturns(line, withRemedy, from.policy.decimals);
    const shareOf = new Map(shares.map((share) => [share.id, share]));
    return own.map((deduction) => ({ ...unreturned(deduction), ...shareOf.get(deduction.id) }));
  });
}
