import { type Actor, badInput, DomainError, ruleBroken, type ScoringRule } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { demandVersion } from "../lists/records.js";
import type { ImportCriteriaInput } from "./criteria-import.inputs.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { idsOfCriteria, lockDraft, touchSet } from "./criteria-set.service.js";
import type { ReadTable, TableRow } from "./criteria-table.js";
import { Criterion } from "./criterion.entity.js";
import { levels } from "./criterion.service.js";
import { removeCriteria } from "./criterion-tree.js";

type Target = Pick<ImportCriteriaInput, "setId" | "expectedVersion" | "replace">;

/** Locks the draft that a table goes into, and counts the criteria that stand in its way. */
export async function lockTarget(
  tx: EntityManager,
  actor: Actor,
  { setId, expectedVersion, replace }: Target,
): Promise<{ set: CriteriaSet; inTheWay: number }> {
  const set = await lockDraft(tx, actor, setId);
  demandVersion(CriteriaSet, set, expectedVersion);
  return { set, inTheWay: replace ? 0 : await tx.countBy(Criterion, { setId: set.id }) };
}

/** Makes a table's rows the criteria of a draft; refuses all of them where one has a problem. */
export async function storeCriteria(
  tx: EntityManager,
  actor: Actor,
  input: Target & Pick<ImportCriteriaInput, "acceptProblems" | "confirmRules">,
  { rows, problems }: ReadTable,
  now = new Date(),
): Promise<CriteriaSet> {
  const { set, inTheWay } = await lockTarget(tx, actor, input);
  if (inTheWay > 0) throw ruleBroken("setHasCriteria", { count: inTheWay }, "replace");
  const open = problems.filter(({ blocking }) => blocking || !input.acceptProblems);
  if (open.length > 0) throw unimportable(open);
  const rules = confirmedRules(rows, input.confirmRules);
  if (input.replace) await removeCriteria(tx, await idsOfCriteria(tx, set.id));
  await addRows(tx, set.id, rows, rules);
  return touchSet(tx, set, now);
}

const maxFields = 200;

function unimportable(problems: ReadTable["problems"]): DomainError {
  const fields = problems.slice(0, maxFields).map(({ line, column, code, params }) => ({
    path: ["lines", line, column].filter((part) => part !== null).join("."),
    code,
    params,
  }));
  return new DomainError("RULE_BROKEN", "importHasProblems", { count: problems.length }, { fields });
}

/** The proposed rules that a person has confirmed, by code. */
function confirmedRules(rows: readonly TableRow[], codes: readonly string[]): Map<string, ScoringRule> {
  const proposed = new Map(rows.map(({ code, reading }) => [code, reading?.rule ?? null]));
  return new Map(
    codes.map((code, index) => {
      const rule = proposed.get(code);
      if (!rule) throw badInput("importRuleNotProposed", { code }, `confirmRules.${index}`);
      return [code, rule];
    }),
  );
}

/** Level by level, since a criterion names the one above it. */
async function addRows(
  tx: EntityManager,
  setId: string,
  rows: readonly TableRow[],
  rules: ReadonlyMap<string, ScoringRule>,
): Promise<void> {
  const idOf = new Map<string, string>();
  const beneath = Map.groupBy(rows, ({ parentCode }) => parentCode);
  let parents: (string | null)[] = [null];
  for (const level of levels) {
    const these = parents.flatMap((parentCode) =>
      (beneath.get(parentCode) ?? []).map((row, index) => ({ row, position: index + 1 })),
    );
    const saved = await save(
      tx,
      these.map(({ row, position }) => {
        const { code, name, nameEn, kind, method, ruleText, source } = row;
        return tx.create(Criterion, {
          ...{ setId, level, position, code, name, nameEn, kind, method, ruleText, source },
          parentId: idOf.get(row.parentCode ?? "") ?? null,
          maxPoints: row.maxPoints ?? "0",
          rule: rules.get(code) ?? null,
          constructed: source === "constructed",
        });
      }),
    );
    for (const { id, code } of saved) idOf.set(code, id);
    parents = these.map(({ row }) => row.code);
  }
}
