import type { Somebody } from "./people.js";

/** What a unit states otherwise than full marks: an option by its place, a percent, a count, or that nothing arose. */
export type Statement = { option: number } | { percent: string } | { count: string } | { absent: true };

export interface Leaf {
  id: string;
  code: string;
  maxPoints: string;
  method: string;
  evidenceRequired: boolean;
  rule: { absence?: { outcome: { points?: string } } } | null;
  inputFields: { kind: string; name: string; options: string[]; items: string[] }[];
}

interface Row {
  scoreId: string;
  version: number;
  criterion: Leaf;
}

const sheet = `query ($id: ID!) { node(id: $id) { ... on Assessment { version sheet { rows { isLeaf scoreId version
  criterion { id code maxPoints method evidenceRequired rule inputFields { kind name options items } } } } } } }`;

export async function rowsOf(reader: Somebody, assessmentId: string): Promise<Row[]> {
  const { node } = await reader.ask<{ node: { sheet: { rows: (Row & { isLeaf: boolean })[] } } }>(sheet, {
    id: assessmentId,
  });
  return node.sheet.rows.filter(({ isLeaf }) => isLeaf);
}

export async function versionOf(reader: Somebody, id: string): Promise<number> {
  const { node } = await reader.ask<{ node: { version: number } }>(
    "query ($id: ID!) { node(id: $id) { ... on Versioned { version } } }",
    { id },
  );
  return node.version;
}

const isSelfScored = ({ method }: Leaf) => method === "SELF" || method === "FORMULA";

/** What the rule of a criterion is told: full marks unless the unit states something else. */
export function inputsOf({ inputFields }: Leaf, statement?: Statement): object {
  if (statement && "absent" in statement) return { absent: true };
  const [field] = inputFields;
  switch (field?.kind) {
    case "CHOICE":
      return { choice: field.options[statement && "option" in statement ? statement.option : 0] };
    case "COUNT":
      return { count: statement && "count" in statement ? statement.count : "2" };
    case "COUNTS":
      return { counts: statement && "count" in statement ? { [field.items[0] ?? ""]: statement.count } : {} };
    default:
      return { percent: statement && "percent" in statement ? statement.percent : "100" };
  }
}

const recordSelfScores = `mutation ($input: RecordSelfScoresInput!) { recordSelfScores(input: $input) {
  scores { id selfPoints selfState version } } }`;

const attachEvidence = `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { id } } }`;

export const evidence = {
  url: "https://vanban.example.vn/ke-hoach",
  title: "Kế hoạch cải cách hành chính năm 2024",
  number: "12/KH-UBND",
  issuedOn: "2024-01-15",
  issuer: "UBND huyện",
  page: "1-4",
};

/** An officer states every criterion that the unit scores itself, and shows the documents that are compulsory. */
export async function fillSheet(
  officer: Somebody,
  assessmentId: string,
  statements: Record<string, Statement>,
): Promise<void> {
  const rows = (await rowsOf(officer, assessmentId)).filter(({ criterion }) => isSelfScored(criterion));
  await officer.ask(recordSelfScores, {
    input: { assessmentId, scores: rows.map((row) => statedOf(row, statements[row.criterion.code])) },
  });
  for (const { scoreId, criterion } of rows) {
    if (criterion.evidenceRequired) await officer.ask(attachEvidence, { input: { scoreId, ...evidence } });
  }
}

function statedOf({ criterion, version }: Row, statement?: Statement) {
  const said = statement && "absent" in statement ? { note: "Trong năm không phát sinh" } : {};
  return {
    criterionId: criterion.id,
    expectedVersion: version,
    inputs: inputsOf(criterion, statement),
    ...said,
  };
}

/** One criterion anew. */
export async function restate(
  officer: Somebody,
  assessmentId: string,
  code: string,
  statement: Statement,
): Promise<void> {
  const row = (await rowsOf(officer, assessmentId)).find(({ criterion }) => criterion.code === code);
  if (!row) throw new Error(`There is no criterion ${code}`);
  await officer.ask(recordSelfScores, { input: { assessmentId, scores: [statedOf(row, statement)] } });
}

/** The head signs and locks. */
export async function lockSheet(officer: Somebody, head: Somebody, assessmentId: string): Promise<void> {
  const { attachEvidence: signed } = await officer.ask<{ attachEvidence: { evidence: { id: string } } }>(
    attachEvidence,
    { input: { assessmentId, ...evidence, title: "Báo cáo tự chấm điểm có chữ ký số" } },
  );
  await head.ask(
    "mutation ($input: LockAssessmentInput!) { lockAssessment(input: $input) { assessment { lockedAt } } }",
    {
      input: {
        assessmentId,
        expectedVersion: await versionOf(head, assessmentId),
        signedDocumentId: signed.evidence.id,
      },
    },
  );
}
