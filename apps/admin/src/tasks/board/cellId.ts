import type { TaskStatus } from "@reform-ledger/domain";
import { isColumn } from "./boardColumns";

/** The name of a unit's cell in a column, and back again. */
export const cellId = (unitId: string, status: TaskStatus): string => `${unitId} ${status}`;

export function columnOfCell(id: string): TaskStatus | null {
  const status = id.split(" ")[1];
  return isColumn(status) ? status : null;
}
