import { type Actor, demand, demandActive, nextStatus } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Directive } from "../directives/directive.entity.js";
import { findOrThrow } from "../lists/records.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { belongsTo } from "./task-assignee.js";

interface Parents {
  planId?: string | null;
  directiveId?: string | null;
  templateId?: string | null;
}

/** The plan, the directive and the template that an input names, which the writer must be able to see. */
export async function parentsOf(
  tx: EntityManager,
  actor: Actor,
  { planId, directiveId, templateId }: Parents,
): Promise<Parents> {
  const parents: Parents = {};
  if (planId !== undefined) {
    const plan = planId ? await findOrThrow(tx, RemediationPlan, planId, "planId") : null;
    if (plan) demand(actor, "plans.read", await ownedBy(tx, plan.unitId));
    parents.planId = plan?.id ?? null;
  }
  if (directiveId !== undefined) {
    const directive = directiveId ? await findOrThrow(tx, Directive, directiveId, "directiveId") : null;
    if (directive) demand(actor, "directives.read", await ownedBy(tx, directive.unitId));
    parents.directiveId = directive?.id ?? null;
  }
  if (templateId) parents.templateId = (await templateOf(tx, actor, templateId)).id;
  return parents;
}

/** A template that can still be chosen. */
export async function templateOf(tx: EntityManager, actor: Actor, templateId: string): Promise<TaskTemplate> {
  const template = await findOrThrow(tx, TaskTemplate, templateId, "templateId");
  demand(actor, "templates.read", await ownedBy(tx, template.unitId));
  demandActive(template);
  return template;
}

/** Another lead unit is a new assignment: only when the state allows one, and to nobody elsewhere. */
export async function newLeadOf(
  tx: EntityManager,
  actor: Actor,
  task: RemediationTask,
  leadUnitId: string | null | undefined,
  now: Date,
): Promise<Partial<Pick<RemediationTask, "leadUnitId" | "assigneeId">>> {
  if (!leadUnitId) return {};
  const { id } = await findOrThrow(tx, Unit, leadUnitId, "leadUnitId");
  if (id === task.leadUnitId) return {};
  nextStatus(task, "assign");
  demand(actor, "tasks.edit", await ownedBy(tx, id));
  const stays = task.assigneeId !== null && (await belongsTo(tx, task.assigneeId, id, now));
  return { leadUnitId: id, ...(!stays && { assigneeId: null }) };
}
