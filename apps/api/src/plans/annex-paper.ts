import {
  agencyInText,
  dayInWords,
  formatDayVi,
  type LetterheadUnit,
  letterheadOf,
  placeOfIssue,
  signerOf,
} from "@reform-ledger/domain";
import type { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import type { Directive } from "../directives/directive.entity.js";
import { directiveList } from "../directives/directive.list.js";
import type { Finding } from "../inspections/finding.entity.js";
import { findingList } from "../inspections/finding.list.js";
import type { List } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import type { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { annexesOf, annexTotalsOf, maxAnnexRows, noTotals } from "./annex.figures.js";
import type { AnnexRow, AnnexTotals } from "./annex.types.js";
import type { RemediationPlan } from "./remediation-plan.entity.js";

/** A row as it is printed. Rows of one criterion follow one another and share its cells. */
export interface PaperRow {
  number: string;
  criterion: string;
  /** Equal in rows that share the criterion's cells; null shares nothing. */
  scoreId: string | null;
  maxPoints: string | null;
  finalPoints: string | null;
  lostPoints: string | null;
  causes: string;
  solution: string;
  leadUnit: string;
  cooperatingUnits: string;
  dueOn: string | null;
  dueWords: string | null;
  deliverable: string;
}

export interface PaperGroup {
  number: string;
  name: string;
  rows: PaperRow[];
}

/** The annex of a plan, ready to be set in type. */
export interface AnnexPaper {
  above: string | null;
  agency: string[];
  documentNumber: string;
  placeAndDay: string;
  title: string;
  basis: string;
  groups: PaperGroup[];
  totals: AnnexTotals;
  notes: string[];
  signer: string[];
}

/** All of a few rows that may be seen. */
export async function each<Row extends object>(
  loaders: Loaders,
  list: List,
  ids: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loaders.one<Row>(list, id)));
  return rows.filter((row) => row !== null);
}

export async function annexPaperOf(plan: RemediationPlan, loaders: Loaders): Promise<AnnexPaper> {
  const [rows, totals, line] = await Promise.all([
    loaders.figure<AnnexRow[]>("plan annex", plan.id, annexesOf, []),
    loaders.figure("plan annex totals", plan.id, annexTotalsOf, noTotals),
    lineOf(plan.unitId, loaders),
  ]);
  const [unit = { name: "", kind: "OFFICE" }, parent = null] = line;
  const place = placeOfIssue(line) ?? "…";
  const day = dayInWords(plan.issuedOn, plan.year);
  const named = plan.number ? `${plan.name} số ${plan.number}` : plan.name;
  return {
    ...letterheadOf(unit, parent),
    documentNumber: `Số: ${plan.number ?? "……/KH-……"}`,
    placeAndDay: `${place}, ${day}`,
    title: `NHIỆM VỤ KHẮC PHỤC CÁC TIÊU CHÍ BỊ MẤT ĐIỂM NĂM ${plan.year}`,
    basis: `(Kèm theo ${named} ${day} của ${agencyInText(unit)})`,
    groups: await groupsOf(rows, loaders),
    totals,
    notes: notesOn(plan, totals, rows.length),
    signer: signerOf(unit),
  };
}

/** A unit and those above it. */
async function lineOf(unitId: string, loaders: Loaders): Promise<LetterheadUnit[]> {
  const line: Unit[] = [];
  for (let id: string | null = unitId; id !== null && line.length < 8; ) {
    const unit: Unit | null = await loaders.one<Unit>(unitList, id);
    if (unit) line.push(unit);
    id = unit?.parentId ?? null;
  }
  return line;
}

function notesOn({ constructed }: RemediationPlan, { complete }: AnnexTotals, rowCount: number): string[] {
  return [
    ...(complete ? [] : ["Bảng này chỉ gồm những nhiệm vụ mà người lập được xem."]),
    ...(rowCount < maxAnnexRows ? [] : [`Bảng này chỉ gồm ${maxAnnexRows} dòng đầu.`]),
    ...(constructed ? ["Có số liệu minh họa; không phải văn bản chính thức."] : []),
  ];
}

async function groupsOf(rows: readonly AnnexRow[], loaders: Loaders): Promise<PaperGroup[]> {
  const hasManyUnits = new Set(rows.flatMap(({ assessedUnitId }) => assessedUnitId ?? [])).size > 1;
  const printed = await Promise.all(
    rows.map(async (row) => ({
      group: row.number.split(".")[0] ?? "",
      name: await groupNameOf(row, loaders),
      row: await paperRowOf(row, loaders, hasManyUnits),
    })),
  );
  return [...Map.groupBy(printed, ({ group }) => group)].map(([number, members]) => ({
    number,
    name: members[0]?.name ?? "",
    rows: members.map(({ row }) => row),
  }));
}

async function groupNameOf({ areaId, directiveId }: AnnexRow, loaders: Loaders): Promise<string> {
  const area = await loaders.one<Criterion>(criterionList, areaId);
  if (area) return area.name;
  const directive = await loaders.one<Directive>(directiveList, directiveId);
  if (!directive) return "Nhiệm vụ khác";
  const { kind, number, issuedOn, issuer } = directive;
  const named = `${kind === "CONCLUSION" ? "kết luận" : "văn bản"}${number ? ` số ${number}` : ""}`;
  return `Nhiệm vụ theo ${named} ngày ${formatDayVi(issuedOn)} của ${issuer}`;
}

async function paperRowOf(row: AnnexRow, loaders: Loaders, namesUnit: boolean): Promise<PaperRow> {
  const [criterion, assessedUnit, finding, leadUnit, causes, cooperatingUnits] = await Promise.all([
    loaders.one<Criterion>(criterionList, row.criterionId),
    loaders.one<Unit>(unitList, namesUnit ? row.assessedUnitId : null),
    loaders.one<Finding>(findingList, row.findingId),
    loaders.one<Unit>(unitList, row.leadUnitId),
    each<Cause>(loaders, causeList, row.causeIds),
    each<Unit>(loaders, unitList, row.cooperatingUnitIds),
  ]);
  const { number, scoreId, maxPoints, finalPoints, lostPoints, solution, dueOn, dueWords } = row;
  const named = criterion ? criterionName(criterion) : (finding?.text ?? "");
  return {
    number,
    scoreId,
    maxPoints,
    finalPoints,
    lostPoints,
    solution,
    dueOn,
    dueWords,
    criterion: assessedUnit ? `${named} (${assessedUnit.name})` : named,
    causes: causes.map(({ name }) => name).join("; "),
    leadUnit: leadUnit?.name ?? "",
    cooperatingUnits: cooperatingUnits.map(({ name }) => name).join(", "),
    deliverable: row.deliverable ?? "",
  };
}

/** History often exists at area level only, where the area's name already stands above the row. */
const criterionName = ({ level, code, name }: Criterion) =>
  level === "AREA" ? "Toàn lĩnh vực" : `${code}. ${name}`;
