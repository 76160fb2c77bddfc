import { type Actor, cleanSteps, demand, parseEffort } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Cause } from "../causes/cause.entity.js";
import { save } from "../database/saving.js";
import { emptiedOrGivenOf, givenOf } from "../lists/changes.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { TaskTemplate } from "./task-template.entity.js";
import type {
  CreateTaskTemplateInput,
  RetireTaskTemplateInput,
  UpdateTaskTemplateInput,
} from "./task-template.inputs.js";

type Content = Omit<UpdateTaskTemplateInput, "templateId" | "expectedVersion">;

async function contentOf(tx: EntityManager, input: Content): Promise<Partial<TaskTemplate>> {
  const { causeId, effortDays, steps } = input;
  const cause = causeId ? await findOrThrow(tx, Cause, causeId, "causeId") : null;
  return {
    ...givenOf(input, "name", "title", "priority", "recurrence"),
    ...emptiedOrGivenOf(input, "description", "deliverable", "dueDays"),
    ...(causeId !== undefined && { causeId: cause?.id ?? null }),
    ...(effortDays !== undefined && { effortDays: effortDays === null ? null : parseEffort(effortDays) }),
    ...(steps && { steps: cleanSteps(steps) }),
  };
}

export async function createTaskTemplate(
  tx: EntityManager,
  actor: Actor,
  { unitId, ...input }: CreateTaskTemplateInput,
): Promise<TaskTemplate> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "templates.write", await ownedBy(tx, unit.id));
  return save(tx, tx.create(TaskTemplate, { ...(await contentOf(tx, input)), unitId: unit.id }));
}

async function seenTemplate(
  tx: EntityManager,
  actor: Actor,
  { templateId, expectedVersion }: RetireTaskTemplateInput,
): Promise<TaskTemplate> {
  const template = await lockOrThrow(tx, TaskTemplate, templateId, "templateId");
  demand(actor, "templates.write", await ownedBy(tx, template.unitId));
  demandVersion(TaskTemplate, template, expectedVersion);
  return template;
}

export async function updateTaskTemplate(
  tx: EntityManager,
  actor: Actor,
  input: UpdateTaskTemplateInput,
): Promise<TaskTemplate> {
  const template = await seenTemplate(tx, actor, input);
  return save(tx, Object.assign(template, await contentOf(tx, input), givenOf(input, "active")));
}

/** Tasks made from it keep it; nobody chooses it any more. */
export async function retireTaskTemplate(
  tx: EntityManager,
  actor: Actor,
  input: RetireTaskTemplateInput,
): Promise<TaskTemplate> {
  return save(tx, Object.assign(await seenTemplate(tx, actor, input), { active: false }));
}
