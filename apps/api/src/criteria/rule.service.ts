import { isDeepStrictEqual } from "node:util";
import { type Actor, badInput, demand, ruleBroken } from "@reform-ledger/domain";
import { type EntityManager, IsNull, Not } from "typeorm";
import { save } from "../database/saving.js";
import { demandVersion, findAllOrThrow, findOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { lockDraft } from "./criteria-set.service.js";
import { Criterion } from "./criterion.entity.js";
import { ruleGiven } from "./criterion.service.js";
import type { ConfirmRulesInput, ProposeRulesInput } from "./rule.inputs.js";
import type { RuleReading } from "./rule.types.js";
import { readingOf } from "./rule-reading.js";

export interface Proposal extends RuleReading {
  criterionId: string;
  isStored: boolean;
}

/** Reads the texts of a set and stores nothing. */
export async function proposeRules(
  tx: EntityManager,
  actor: Actor,
  { setId, expectedVersion }: ProposeRulesInput,
): Promise<{ set: CriteriaSet; proposals: Proposal[] }> {
  const set = await findOrThrow(tx, CriteriaSet, setId, "setId");
  demand(actor, "criteria.write", await ownedBy(tx, set.unitId));
  if (expectedVersion) demandVersion(CriteriaSet, set, expectedVersion);
  const criteria = await tx.find(Criterion, {
    where: { setId: set.id, ruleText: Not(IsNull()) },
    order: { areaId: "ASC", level: "ASC", position: "ASC" },
  });
  const proposals = criteria.map(({ id, ruleText, rule, maxPoints, name }) => {
    const reading = readingOf(ruleText ?? "", maxPoints, name);
    return { ...reading, criterionId: id, isStored: rule !== null && isDeepStrictEqual(rule, reading.rule) };
  });
  return { set, proposals };
}

/** Stores rules that a person has confirmed, all or none. */
export async function confirmRules(
  tx: EntityManager,
  actor: Actor,
  { setId, rules }: ConfirmRulesInput,
): Promise<{ set: CriteriaSet; criteria: Criterion[] }> {
  const set = await lockDraft(tx, actor, setId);
  const ids = rules.map(({ criterionId }) => criterionId);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated >= 0) {
    throw badInput("duplicateItem", { value: ids[repeated] ?? "" }, `rules.${repeated}.criterionId`);
  }
  const criteria = await findAllOrThrow(tx, Criterion, ids, "rules");
  for (const [index, { expectedVersion, rule }] of rules.entries()) {
    const criterion = criteria[index];
    if (!criterion) continue;
    if (criterion.setId !== set.id) {
      throw ruleBroken("criterionUnknown", { id: ids[index] ?? "" }, `rules.${index}.criterionId`);
    }
    demandVersion(Criterion, criterion, expectedVersion);
    criterion.rule = ruleGiven(rule, `rules.${index}.rule`) ?? null;
  }
  return { set, criteria: await save(tx, criteria) };
}
