import { type Actor, badInput, demand, nowhere } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { filled } from "../lists/changes.js";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import { Cause } from "./cause.entity.js";
import type { RecordCauseInput, UpdateCauseInput } from "./cause.inputs.js";

const maxCodeLength = 60;

/** A name in capital ASCII letters: "Ban hành chậm" is BAN_HANH_CHAM. */
export function codeFrom(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d");
  const code = plain
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .slice(0, maxCodeLength)
    .replace(/^_+|_+$/g, "");
  return code || "CAUSE";
}

export async function recordCause(
  tx: EntityManager,
  actor: Actor,
  { code, name, nameEn, kind, position }: RecordCauseInput,
): Promise<Cause> {
  demand(actor, "causes.write", nowhere);
  const chosen = code ? await freeCode(tx, codeFrom(code)) : await madeUpCode(tx, codeFrom(name));
  const names = { name: filled(name, "name"), nameEn: nameEn?.trim() || null };
  return save(tx, tx.create(Cause, { code: chosen, ...names, kind, position: position ?? 100 }));
}

export async function updateCause(
  tx: EntityManager,
  actor: Actor,
  { causeId, expectedVersion, name, nameEn, kind, position, active }: UpdateCauseInput,
): Promise<Cause> {
  const cause = await lockOrThrow(tx, Cause, causeId, "causeId");
  demand(actor, "causes.write", nowhere);
  demandVersion(Cause, cause, expectedVersion);
  return save(
    tx,
    Object.assign(cause, {
      name: name?.trim() || cause.name,
      nameEn: nameEn === undefined ? cause.nameEn : nameEn?.trim() || null,
      kind: kind ?? cause.kind,
      position: position ?? cause.position,
      active: active ?? cause.active,
    }),
  );
}

async function freeCode(tx: EntityManager, code: string): Promise<string> {
  if (await tx.existsBy(Cause, { code })) throw badInput("duplicateCode", { code }, "code");
  return code;
}

async function madeUpCode(tx: EntityManager, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `_${number}`;
    const code = `${wanted.slice(0, maxCodeLength - suffix.length)}${suffix}`;
    if (!(await tx.existsBy(Cause, { code }))) return code;
  }
}
