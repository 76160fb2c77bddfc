import type { Somebody } from "./people.js";
import { versionOf } from "./self-assessment.js";

export const phases = ["SELF_ASSESSMENT", "APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL", "FINALISED"];

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface NewRound {
  id: string;
  deadlines: { phase: string; daysLeft: number }[];
  assessmentOf(unitId: string): string;
}

interface CreatedRound {
  id: string;
  deadlines: { phase: string; daysLeft: number }[];
  assessments: { nodes: { id: string; unit: { id: string } }[] };
}

type Found = Record<"criteriaSets" | "units", { nodes: { id: string }[] }>;

/** A round of the province over units, with the illustrative set and ten days a phase. */
export async function newRound(office: Somebody, unitIds: string[]): Promise<NewRound> {
  const found = await office.ask<Found>(
    `{ criteriaSets(filter: {code: {eq: "cao-bang-minh-hoa"}}) { nodes { id } }
       units(filter: {code: {eq: "cao-bang"}}) { nodes { id } } }`,
  );
  const { createRound } = await office.ask<{ createRound: { round: CreatedRound } }>(
    `mutation ($input: CreateRoundInput!) { createRound(input: $input) { round {
       id deadlines { phase daysLeft } assessments(first: 20) { nodes { id unit { id } } } } } }`,
    {
      input: {
        setId: found.criteriaSets.nodes[0]?.id,
        unitId: found.units.nodes[0]?.id,
        name: "Đánh giá năm 2024",
        year: 2024,
        unitIds,
        deadlines: phases.map((phase, index) => ({ phase, dueOn: inDays(10 * (index + 1)) })),
      },
    },
  );
  const { id, deadlines, assessments } = createRound.round;
  const assessmentOf = (unitId: string) => assessments.nodes.find(({ unit }) => unit.id === unitId)?.id ?? "";
  return { id, deadlines, assessmentOf };
}

export type Move = "openRound" | "finaliseRound" | "publishRound";

/** Takes a round on and says where it stands then. */
export async function moveRound(office: Somebody, roundId: string, move: Move): Promise<string> {
  const { moved } = await office.ask<{ moved: { round: { status: string } } }>(
    `mutation ($input: RoundVersionInput!) { moved: ${move}(input: $input) { round { status } } }`,
    { input: { roundId, expectedVersion: await versionOf(office, roundId) } },
  );
  return moved.round.status;
}

export async function advanceRound(office: Somebody, roundId: string, to: string): Promise<void> {
  await office.ask(
    "mutation ($input: AdvanceRoundInput!) { advanceRound(input: $input) { round { status } } }",
    { input: { roundId, to, expectedVersion: await versionOf(office, roundId) } },
  );
}
