import type { Somebody } from "../round/people.js";

export interface Line {
  opening: string;
  recovered: string;
  retired: string;
  stillLost: string;
  newlyLost: string;
  closing: string;
}

export interface AreaLine extends Line {
  area: { code: string };
}

export interface Balance extends Line {
  fromYear: number;
  toYear: number;
  areas: AreaLine[];
  lines: { area: { code: string }; tasks: { id: string; status: string }[] }[];
  causes: { cause: { code: string } | null; lost: string; recovered: string; lostAgain: string }[];
}

const figures = "opening recovered retired stillLost newlyLost closing";

/** What became of the points that were lost in 2022. */
export async function balanceOf(reader: Somebody, unitId: string): Promise<Balance> {
  const { pointsBalance } = await reader.ask<{ pointsBalance: Balance }>(
    `query ($unitId: ID!) { pointsBalance(unitId: $unitId, fromYear: 2022, toYear: 2023) {
       fromYear toYear ${figures} areas { area { code } ${figures} }
       lines { area { code } ${figures} tasks { id status } }
       causes { cause { code } lost recovered lostAgain } } }`,
    { unitId },
  );
  return pointsBalance;
}

interface Mapping {
  id: string;
  version: number;
  from: { code: string };
  to: { code: string };
}

/** Each area of 2022 goes on as the area of the same code: proposed by the program, confirmed by a person. */
export async function confirmAreas(office: Somebody): Promise<number> {
  const { sets } = await office.ask<{ sets: { nodes: { id: string; code: string }[] } }>(
    `{ sets: criteriaSets(filter: {code: {in: ["cao-bang-huyen-2022", "cao-bang-minh-hoa"]}}) { nodes { id code } } }`,
  );
  const idOf = (code: string) => sets.nodes.find((set) => set.code === code)?.id;
  const { proposeMappings } = await office.ask<{ proposeMappings: { mappings: Mapping[] } }>(
    `mutation ($input: ProposeMappingsInput!) { proposeMappings(input: $input) {
       mappings { id version from { code } to { code } } } }`,
    { input: { fromSetId: idOf("cao-bang-huyen-2022"), toSetId: idOf("cao-bang-minh-hoa") } },
  );
  const decisions = proposeMappings.mappings.map(({ id, version, from, to }) => ({
    mappingId: id,
    expectedVersion: version,
    status: from.code === to.code ? "CONFIRMED" : "REJECTED",
  }));
  await office.ask(
    "mutation ($input: DecideMappingsInput!) { decideMappings(input: $input) { mappings { id } } }",
    { input: { decisions } },
  );
  return decisions.filter(({ status }) => status === "CONFIRMED").length;
}
