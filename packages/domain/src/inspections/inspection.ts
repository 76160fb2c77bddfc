import { badInput } from "../errors/domain-error.js";

export interface InspectionDays {
  decisionOn?: string | null;
  startedOn: string;
  endedOn?: string | null;
}

/** Throws BAD_USER_INPUT unless an inspection is decided, begins and ends in this order. */
export function checkInspectionDays({ decisionOn, startedOn, endedOn }: InspectionDays): void {
  if (decisionOn && decisionOn > startedOn) throw badInput("inspectionDecidedAfterStart", {}, "decisionOn");
  if (endedOn && endedOn < startedOn) throw badInput("inspectionEndsBeforeStart", {}, "endedOn");
}
