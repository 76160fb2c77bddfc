import { type Actor, DomainError, type Language } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { CountingReader } from "./database/reader.js";
import { inTransaction, settingsIn } from "./database/transaction.js";
import { isRetryable } from "./errors/database-errors.js";
import type { EvidenceStorage } from "./evidence/evidence-storage.js";
import { Loaders } from "./loaders.js";

/** Who and what one request is about. */
export class Context {
  readonly loaders: Loaders;
  readonly reader: CountingReader;

  constructor(
    readonly dataSource: DataSource,
    readonly actor: Actor | null,
    readonly language: Language = "vi",
    readonly requestId = "",
    readonly storage: EvidenceStorage | null = null,
  ) {
    this.reader = new CountingReader(dataSource);
    this.loaders = new Loaders(dataSource, this.reader, actor);
  }

  /** Does one thing in one transaction whose audit entries name the actor. */
  async write<Result>(
    work: (tx: EntityManager, actor: Actor) => Promise<Result>,
    reason?: string | null,
  ): Promise<Result> {
    const { actor } = this;
    if (!actor) throw new DomainError("UNAUTHENTICATED", "unauthenticated");
    const result = await writeAs(this.dataSource, actor, (tx) => work(tx, actor), {
      requestId: this.requestId,
      reason,
    });
    this.loaders.clear();
    return result;
  }
}

const attempts = 3;

/** A transaction in an actor's name; tried again when it collided with another one. */
export async function writeAs<Result>(
  dataSource: DataSource,
  actor: Actor,
  work: (tx: EntityManager) => Promise<Result>,
  { requestId = "", reason }: { requestId?: string; reason?: string | null | undefined } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(dataSource, signatureOf(actor, requestId, reason ?? ""), work);
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw error;
    }
  }
}

/** The settings from which the audit trail takes who writes, in which request and why. */
const signatureOf = (actor: Actor, requestId: string, reason: string) => ({
  "ledger.person_id": actor.personId ?? "",
  "ledger.key_id": actor.keyId ?? "",
  "ledger.request_id": requestId,
  "ledger.reason": reason,
});

/** Signs what a transaction writes from here on. */
export async function signAs(
  tx: EntityManager,
  actor: Actor,
  requestId: string,
  reason: string,
): Promise<void> {
  await tx.query(...settingsIn(signatureOf(actor, requestId, reason)));
}
