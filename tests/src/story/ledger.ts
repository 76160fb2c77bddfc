import type { Somebody } from "../round/people.js";

export interface Found {
  district: { id: string };
  round: { id: string };
  assessment: { id: string };
  deductions: Deduction[];
  units: Map<string, string>;
  causes: Map<string, string>;
}

export interface Deduction {
  id: string;
  version: number;
  points: string;
  status: string;
  area: string;
}

interface Nodes<Node> {
  nodes: Node[];
}

interface Answer {
  assessments: Nodes<{
    id: string;
    unit: { id: string };
    round: { id: string };
    deductions: Nodes<Omit<Deduction, "area"> & { criterion: { code: string } }>;
  }>;
  units: Nodes<{ id: string; code: string }>;
  causes: Nodes<{ id: string; code: string }>;
}

const ledger = `{
  assessments(filter: {unit: {code: {eq: "nguyen-binh"}}, year: {eq: 2022}}) { nodes {
    id unit { id } round { id }
    deductions(first: 100, orderBy: [{field: CRITERION, direction: ASC}]) {
      nodes { id version points status criterion { code } } } } }
  units(first: 100, filter: {code: {contains: "nguyen-binh."}}) { nodes { id code } }
  causes(first: 100) { nodes { id code } }
}`;

const byCode = (nodes: { id: string; code: string }[]) => new Map(nodes.map(({ code, id }) => [code, id]));

/** The ledger of Nguyên Bình in 2022 as somebody sees it, with the words to explain it. */
export async function ledgerOf2022(reader: Somebody): Promise<Found> {
  const { assessments, units, causes } = await reader.ask<Answer>(ledger);
  const assessment = assessments.nodes[0];
  if (!assessment) throw new Error("The year 2022 is not there");
  return {
    district: assessment.unit,
    round: assessment.round,
    assessment,
    deductions: assessment.deductions.nodes.map(({ criterion, ...deduction }) => ({
      ...deduction,
      area: criterion.code,
    })),
    units: byCode(units.nodes),
    causes: byCode(causes.nodes),
  };
}

export const named = (names: Map<string, string>, name: string): string => {
  const id = names.get(name);
  if (!id) throw new Error(`There is no ${name} among ${[...names.keys()].join(", ")}`);
  return id;
};

export interface Coverage {
  lost: string;
  unexplained: string;
  explained: string;
  planned: string;
  expectedBack: string;
  recovered: string;
  lostAgain: string;
}

/** How far the points that were lost have been followed. */
export async function coverageOf(reader: Somebody, assessmentId: string): Promise<Coverage> {
  const { node } = await reader.ask<{ node: { coverage: Coverage } }>(
    `query ($id: ID!) { node(id: $id) { ... on Assessment { coverage {
       lost unexplained explained planned expectedBack recovered lostAgain } } } }`,
    { id: assessmentId },
  );
  return node.coverage;
}
