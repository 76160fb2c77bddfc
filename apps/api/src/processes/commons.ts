import { Counts } from "./counts.js";
import type { ToPrimary, ToWorker } from "./messages.js";

/** A serving process, as the one that keeps what they share sees it. */
export interface Member {
  id: number;
  send(message: ToWorker<object>): void;
}

/** Keeps what the processes behind one port share: counts, and what only one of them may hold. */
export class Commons {
  readonly #counts = new Counts();
  readonly #holders = new Map<string, Member>();

  hear(member: Member, message: ToPrimary): void {
    if (message.kind === "count") {
      const answers = message.asked.map(({ id, key, windowMs }) => ({
        id,
        count: this.#counts.add(key, windowMs),
      }));
      member.send({ kind: "counted", answers });
    }
    if (message.kind === "take") this.#take(member, message);
    if (message.kind === "give" && this.#holders.get(message.key)?.id === member.id) {
      this.#holders.delete(message.key);
    }
  }

  /** What a process held that has ended is free. */
  leave(member: Member): void {
    for (const [key, holder] of this.#holders) if (holder.id === member.id) this.#holders.delete(key);
  }

  #take(member: Member, { id, key }: { id: number; key: string }): void {
    const holder = this.#holders.get(key);
    if (holder) holder.send({ kind: "wanted", key });
    else this.#holders.set(key, member);
    member.send({ kind: "taken", id, isTaken: !holder });
  }
}
