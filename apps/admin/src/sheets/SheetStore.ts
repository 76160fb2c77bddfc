import type { ScoreStage, ScoringPolicy } from "@reform-ledger/domain";
import { AutosaveQueue, type Pending, type QueuePorts } from "./autosave/autosaveQueue";
import { mergeRow } from "./autosave/mergeRow";
import type { RowDrafts } from "./autosave/rowDrafts";
import { sameEntry } from "./autosave/sameEntry";
import { lackingOf } from "./rules/lacking";
import { type Draft, type Entry, entryOf, type SheetRow, withEntry } from "./sheetModel";
import { keepSame, noSums, type SheetSums, type StageSums, sheetSums } from "./sheetSums";

/** What one row shows. The same object until something of the row changes. */
export interface RowView {
  row: SheetRow;
  /** The column into which the viewer may type; null: none. */
  stage: ScoreStage | null;
  /** What that column says, drafts included. */
  entry: Entry | null;
  pending: Pending | null;
  savedAt: number | null;
}

export interface SheetSetting {
  policy: ScoringPolicy;
  penalty: string;
  /** Rows are left out that the reader may not see, so nothing adds up. */
  isPartial: boolean;
  stageToFill: (row: SheetRow) => ScoreStage | null;
}

export interface StorePorts extends Pick<QueuePorts, "send" | "now" | "later"> {
  drafts: RowDrafts;
}

const afterLeaving = 600;
const whileTyping = 2_500;

/** The sheet beside React: rows as the API gave them, what is typed on top of them, and their sums. */
export class SheetStore {
  readonly #queue: AutosaveQueue;
  readonly #ports: StorePorts;
  readonly #views = new Map<string, RowView>();
  readonly #listeners = new Set<() => void>();
  #order: readonly string[] = [];
  #setting: SheetSetting;
  #sums: SheetSums = noSums;
  #savedAt: number | null = null;
  #revision = 0;
  #isRestored = false;
  #isQuiet = false;

  constructor(setting: SheetSetting, ports: StorePorts) {
    this.#setting = setting;
    this.#ports = ports;
    this.#queue = new AutosaveQueue({
      send: ports.send,
      now: ports.now,
      later: ports.later,
      isReady: (id, draft) => this.#isReady(id, draft),
      keep: (id, draft) => ports.drafts.keep(id, draft),
      changed: (id) => this.#refresh(id),
      saved: (id, draft, version) => this.#take(id, draft, version),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Counts changes: a snapshot for whatever shows the sheet as a whole. */
  readonly revision = (): number => this.#revision;

  get order(): readonly string[] {
    return this.#order;
  }

  get savedAt(): number | null {
    return this.#savedAt;
  }

  get overall(): StageSums {
    return this.#sums.overall;
  }

  get pendings(): ReadonlyMap<string, Pending> {
    return this.#queue.pendings;
  }

  get holdsUnkept(): boolean {
    return this.#queue.holdsUnkept;
  }

  get views(): RowView[] {
    return this.#order.flatMap((id) => this.#views.get(id) ?? []);
  }

  viewOf(id: string): RowView | null {
    return this.#views.get(id) ?? null;
  }

  sumsOf(id: string): StageSums | null {
    return this.#sums.byCriterion.get(id) ?? null;
  }

  /** Takes rows that were read (again); what is typed stays on top of them. */
  load(rows: readonly SheetRow[], setting = this.#setting): void {
    this.#setting = setting;
    this.#quietly(() => {
      this.#order = rows.map(({ id }) => id);
      for (const row of rows) this.#loadRow(row);
      if (!this.#isRestored) this.#restoreDrafts();
      this.#isRestored = true;
    });
  }

  /** Puts an entry into the viewer's column; typed text that cannot be read goes along. */
  put(id: string, entry: Entry, typed: string | null = null, isStillTyping = false): void {
    const view = this.#views.get(id);
    const pending = this.#queue.pendingOf(id);
    const stage = pending?.draft.stage ?? view?.stage;
    if (!view || !stage) return;
    const base = pending?.draft.base ?? { version: view.row.version, entry: entryOf(view.row, stage) };
    if (typed === null && sameEntry(entry, base.entry) && pending?.status !== "sending") {
      this.#queue.drop(id);
      return;
    }
    this.#queue.edit(id, { stage, entry, typed, base }, isStillTyping ? whileTyping : afterLeaving);
  }

  /** The cell was left: what was typed there is sent soon. */
  leave(id: string): void {
    const pending = this.#queue.pendingOf(id);
    if (pending?.status === "waiting") this.#queue.edit(id, pending.draft, afterLeaving);
  }

  putMany(entries: readonly { id: string; entry: Entry; typed: string | null }[]): void {
    this.#quietly(() => {
      for (const { id, entry, typed } of entries) this.put(id, entry, typed);
    });
  }

  discard(id: string): void {
    this.#queue.drop(id);
  }

  keepMine(id: string): void {
    this.#queue.keepMine(id);
  }

  takeTheirs(id: string): void {
    const pending = this.#queue.pendingOf(id);
    const view = this.#views.get(id);
    if (!pending?.theirs || !view) return;
    const { entry, version } = pending.theirs;
    const row = withEntry(view.row, pending.draft.stage, entry, version);
    this.#views.set(id, { ...view, row });
    this.#queue.drop(id);
  }

  retry(): void {
    this.#queue.retry();
  }

  stop(): void {
    this.#queue.stop();
  }

  #isReady(id: string, draft: Draft): boolean {
    const row = this.#views.get(id)?.row;
    if (!row || draft.typed !== null) return false;
    return lackingOf(row, draft.stage, draft.entry, this.#setting.policy.decimals) === null;
  }

  #loadRow(row: SheetRow): void {
    const known = this.#views.get(row.id);
    const newest = known && known.row.version > row.version ? known.row : row;
    const view = this.#viewOf(newest, known?.savedAt ?? null);
    const isSame = known?.row === view.row && known.stage === view.stage && known.pending === view.pending;
    if (!isSame) this.#views.set(row.id, view);
    const pending = this.#queue.pendingOf(row.id);
    if (pending && pending.status !== "sending" && pending.status !== "conflict")
      this.#lay(pending.draft, newest);
  }

  #lay(draft: Draft, row: SheetRow): void {
    const merge = mergeRow(draft, row);
    if (merge.kind === "settled") this.#queue.drop(row.id);
    else if (merge.kind === "rebased") this.#queue.rebase(row.id, merge.draft);
    else if (merge.kind === "conflict") this.#queue.contest(row.id, merge.theirs);
  }

  #restoreDrafts(): void {
    for (const [id, draft] of this.#ports.drafts.read()) {
      const row = this.#views.get(id)?.row;
      if (!row) continue;
      this.#queue.edit(id, draft, afterLeaving);
      this.#lay(draft, row);
    }
  }

  #take(id: string, draft: Draft, version: number): void {
    const view = this.#views.get(id);
    if (!view) return;
    this.#savedAt = this.#ports.now();
    const row = withEntry(view.row, draft.stage, draft.entry, Math.max(version, view.row.version));
    this.#views.set(id, { ...view, row, savedAt: this.#savedAt });
  }

  #viewOf(row: SheetRow, savedAt: number | null): RowView {
    const pending = this.#queue.pendingOf(row.id);
    const stage = row.isLeaf ? (pending?.draft.stage ?? this.#setting.stageToFill(row)) : null;
    const entry = pending?.draft.entry ?? (stage ? entryOf(row, stage) : null);
    return { row, stage, entry, pending, savedAt };
  }

  #refresh(id: string): void {
    const view = this.#views.get(id);
    if (!view) return;
    this.#views.set(id, this.#viewOf(view.row, view.savedAt));
    if (!this.#isQuiet) this.#announce();
  }

  /** Many changes, one announcement. */
  #quietly(work: () => void): void {
    this.#isQuiet = true;
    work();
    this.#isQuiet = false;
    this.#announce();
  }

  #announce(): void {
    const { policy, penalty, isPartial } = this.#setting;
    const rows = this.views.map(({ row }) => row);
    const entryIn = (row: SheetRow, stage: ScoreStage) => {
      const draft = this.#queue.pendingOf(row.id)?.draft;
      return draft?.stage === stage ? draft.entry : row.values[stage];
    };
    const sums = isPartial ? noSums : sheetSums(rows, entryIn, policy, penalty);
    this.#sums = keepSame(this.#sums, sums);
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  }
}
