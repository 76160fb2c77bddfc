import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const read = (file: string) => readFileSync(new URL(`../../seed-data/${file}`, import.meta.url), "utf8");

interface AreaFact {
  code: string;
  name: string;
  points: string;
  max: string;
  grade: string;
}

export interface ReferenceCase {
  source: string;
  unit: {
    code: string;
    name: string;
    nameEn: string;
    province: { code: string; name: string };
    abolishedOn: string;
  };
  parIndex2022: {
    totalPoints: string;
    maxPoints: string;
    publishedPercent: string;
    rank: number;
    rankOf: number;
    fields: AreaFact[];
    gradeBands: { note: string; bands: [string, string][] };
  };
  ddci2022: { index: string; year: number; valuePercent: string; rank: number; rankOf: number };
  targets2023: { code: string; name: string; comparator: string; value: string; unit: string; due: string }[];
  directives2023: { about: string }[];
}

export interface UnitFact {
  new_code: string;
  new_type: string;
  new_name: string;
  old_type: string;
  old_name: string;
  old_district: string;
  old_district_basis: string;
  effective_date: string;
  source_merge: string;
}

/** Nguyên Bình district in 2022, as its conference reported it. */
export const referenceCase = (): ReferenceCase => JSON.parse(read("nguyen-binh-2022.json"));

/** Cao Bằng's communes before July 2025 and those that followed them, one row an old unit. */
export const unitFacts = (): UnitFact[] =>
  parse(read("units-caobang-2025.csv"), { columns: true, bom: true });

export interface CriterionFact {
  code: string;
  parent_code: string;
  name_vi: string;
  name_en: string;
  max_points: string;
  assessment_method: "appraised" | "formula" | "survey";
  scoring_rule_vi: string;
  source: string;
}

/** A set with a full tree, its root first; what is made up says so in its source. */
export const criterionFacts = (): CriterionFact[] =>
  parse(read("criteria-illustrative.csv"), { columns: true, bom: true });
