import type { Draft, Theirs } from "../sheetModel";
import { mergeTheirs, onTopOf } from "./mergeRow";

/** Held: not ready to be sent, because it cannot be read or lacks a reason. */
export type PendingStatus = "held" | "waiting" | "sending" | "offline" | "refused" | "conflict";

export interface Pending {
  draft: Draft;
  status: PendingStatus;
  dueAt: number;
  message: string | null;
  theirs: Theirs | null;
}

export interface Sent {
  id: string;
  draft: Draft;
}

export type SendAnswer =
  | { kind: "saved"; versions: ReadonlyMap<string, number> }
  | { kind: "offline"; message: string }
  /** Rows that the API names keep their own message; without any, the message is about all of them. */
  | { kind: "refused"; message: string; byRow: ReadonlyMap<string, string> }
  /** What stands now in the rows that somebody else changed; none of the request was written. */
  | { kind: "conflict"; message: string; byRow: ReadonlyMap<string, Theirs> };

export interface QueuePorts {
  send: (batch: readonly Sent[]) => Promise<SendAnswer>;
  isReady: (id: string, draft: Draft) => boolean;
  /** A row's pending state changed; null: nothing of it is pending any more. */
  changed: (id: string, pending: Pending | null) => void;
  saved: (id: string, draft: Draft, version: number) => void;
  /** Keeps a draft beyond a reload; false when the browser would not. */
  keep: (id: string, draft: Draft | null) => boolean;
  now: () => number;
  later: (work: () => void, ms: number) => () => void;
}

const largestBatch = 500;
const backOff = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/**
 * Sends what was typed, row by row or together, one request at a time. Whatever is not taken stays: it waits
 * for the network, for the person's decision, or for a mended value.
 */
export class AutosaveQueue {
  readonly #ports: QueuePorts;
  readonly #pendings = new Map<string, Pending>();
  readonly #unkept = new Set<string>();
  #cancel: (() => void) | null = null;
  #isSending = false;
  #failures = 0;

  constructor(ports: QueuePorts) {
    this.#ports = ports;
  }

  pendingOf(id: string): Pending | null {
    return this.#pendings.get(id) ?? null;
  }

  get pendings(): ReadonlyMap<string, Pending> {
    return this.#pendings;
  }

  /** Whether something typed would be lost with the page. */
  get holdsUnkept(): boolean {
    return this.#unkept.size > 0;
  }

  /** Takes what was typed; it is sent when nothing more came for so long. */
  edit(id: string, draft: Draft, delayMs: number): void {
    const before = this.#pendings.get(id);
    const isContested = before?.status === "conflict";
    const status = isContested ? "conflict" : this.#ports.isReady(id, draft) ? "waiting" : "held";
    const theirs = isContested ? before.theirs : null;
    this.#put(id, { draft, status, dueAt: this.#ports.now() + delayMs, message: null, theirs });
    if (before?.draft !== draft) this.#keep(id, draft);
    this.#plan();
  }

  /** Forgets what was typed into a row. */
  drop(id: string): void {
    if (!this.#pendings.delete(id)) return;
    this.#keep(id, null);
    this.#ports.changed(id, null);
  }

  /** Shows another's value against the typed one, until the person decides. */
  contest(id: string, theirs: Theirs): void {
    const pending = this.#pendings.get(id);
    if (pending) this.#put(id, { ...pending, status: "conflict", theirs, message: null });
  }

  rebase(id: string, draft: Draft): void {
    const pending = this.#pendings.get(id);
    if (!pending) return;
    this.#keep(id, draft);
    this.#put(id, { ...pending, draft });
  }

  keepMine(id: string): void {
    const pending = this.#pendings.get(id);
    if (!pending?.theirs) return;
    this.#put(id, { ...pending, status: "waiting", theirs: null });
    this.edit(id, onTopOf(pending.draft, pending.theirs), 0);
  }

  /** Sends at once what waits, after the network came back or because the person asks for it. */
  retry(): void {
    this.#failures = 0;
    for (const [id, pending] of this.#pendings) {
      if (pending.status === "offline" || pending.status === "refused" || pending.status === "waiting") {
        this.edit(id, pending.draft, 0);
      }
    }
    this.#plan();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #put(id: string, pending: Pending): void {
    this.#pendings.set(id, pending);
    this.#ports.changed(id, pending);
  }

  #keep(id: string, draft: Draft | null): void {
    if (this.#ports.keep(id, draft)) this.#unkept.delete(id);
    else this.#unkept.add(id);
  }

  #plan(): void {
    this.stop();
    if (this.#isSending) return;
    const due = [...this.#pendings.values()].filter(isToBeSent).map(({ dueAt }) => dueAt);
    if (due.length === 0) return;
    const wait = Math.max(0, Math.min(...due) - this.#ports.now());
    this.#cancel = this.#ports.later(() => void this.#sendDue(), wait);
  }

  async #sendDue(): Promise<void> {
    if (this.#isSending) return;
    const batch = this.#dueBatch();
    if (batch.length === 0) {
      this.#plan();
      return;
    }
    this.#isSending = true;
    for (const { id, draft } of batch) this.#mark(id, draft, { status: "sending", message: null });
    try {
      this.#settle(batch, await this.#ports.send(batch));
    } finally {
      this.#isSending = false;
      this.#plan();
    }
  }

  /** Rows of one stage only: the others follow with the next request. */
  #dueBatch(): Sent[] {
    const now = this.#ports.now();
    const due = [...this.#pendings]
      .filter(([, pending]) => isToBeSent(pending) && pending.dueAt <= now)
      .map(([id, { draft }]) => ({ id, draft }));
    return due.filter(({ draft }) => draft.stage === due[0]?.draft.stage).slice(0, largestBatch);
  }

  /** Marks a row unless something was typed into it meanwhile. */
  #mark(id: string, draft: Draft, change: Partial<Pending>): void {
    const pending = this.#pendings.get(id);
    if (pending?.draft === draft) this.#put(id, { ...pending, ...change });
  }

  #settle(batch: readonly Sent[], answer: SendAnswer): void {
    if (answer.kind !== "offline") this.#failures = 0;
    if (answer.kind === "offline") this.#waitFor(batch, answer.message);
    else if (answer.kind === "saved") this.#settleSaved(batch, answer.versions);
    else if (answer.kind === "refused") this.#settleRefused(batch, answer);
    else this.#settleConflict(batch, answer);
  }

  #waitFor(batch: readonly Sent[], message: string): void {
    const wait = backOff[Math.min(this.#failures, backOff.length - 1)] ?? 60_000;
    this.#failures += 1;
    const dueAt = this.#ports.now() + wait;
    for (const { id, draft } of batch) this.#mark(id, draft, { status: "offline", message, dueAt });
  }

  #settleSaved(batch: readonly Sent[], versions: ReadonlyMap<string, number>): void {
    for (const { id, draft } of batch) {
      const version = versions.get(id) ?? draft.base.version;
      this.#ports.saved(id, draft, version);
      const pending = this.#pendings.get(id);
      if (!pending || pending.draft === draft) this.drop(id);
      else this.rebase(id, { ...pending.draft, base: { version, entry: draft.entry } });
    }
  }

  #settleRefused(
    batch: readonly Sent[],
    { message, byRow }: { message: string; byRow: ReadonlyMap<string, string> },
  ): void {
    for (const { id, draft } of batch) {
      const own = byRow.size === 0 ? message : byRow.get(id);
      if (own === undefined) this.#mark(id, draft, { status: "waiting" });
      else this.#mark(id, draft, { status: "refused", message: own });
    }
  }

  /** Rows that nobody else changed are sent again. */
  #settleConflict(
    batch: readonly Sent[],
    { message, byRow }: { message: string; byRow: ReadonlyMap<string, Theirs> },
  ): void {
    for (const { id, draft } of batch) {
      const theirs = byRow.get(id);
      if (theirs) this.#meet(id, theirs);
      else if (byRow.size > 0) this.#mark(id, draft, { status: "waiting" });
      else this.#mark(id, draft, { status: "refused", message });
    }
  }

  #meet(id: string, theirs: Theirs): void {
    const pending = this.#pendings.get(id);
    if (!pending) return;
    const merge = mergeTheirs(pending.draft, theirs);
    if (merge.kind === "settled") {
      this.#ports.saved(id, pending.draft, theirs.version);
      this.drop(id);
    } else if (merge.kind === "rebased") {
      this.#put(id, { ...pending, status: "waiting" });
      this.edit(id, merge.draft, 0);
    } else this.contest(id, theirs);
  }
}

const isToBeSent = ({ status }: Pending) => status === "waiting" || status === "offline";
