import { type Actor, may } from "@reform-ledger/domain";

/** Whoever could ask for the lead unit can take the request back; the table reaches that unit alone. */
export const mayWithdraw = (actor: Actor | null, leadUnitId: string): boolean =>
  may(actor, "tasks.askExtension", { owners: [{ id: leadUnitId, path: "" }] });
