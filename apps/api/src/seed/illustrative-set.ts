import { type Actor, readRule } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { createCriteriaSet, publishCriteriaSet } from "../criteria/criteria-set.service.js";
import type { Criterion } from "../criteria/criterion.entity.js";
import { createCriterion } from "../criteria/criterion.service.js";
import { globalId } from "../lists/global-id.js";
import type { Unit } from "../units/unit.entity.js";
import { type CriterionFact, criterionFacts } from "./facts.js";

const methods = { appraised: "SELF", formula: "FORMULA", survey: "SURVEY" } as const;

/** Plans that are issued are proved by the plan itself. */
const evidenceRequired = new Set(["1.1.1", "2.2.1", "3.1.1"]);

export interface IllustrativeSet {
  set: CriteriaSet;
  criteria: Map<string, Criterion>;
}

/** The set with a full tree whose maxima are Cao Bằng's; most of its criteria are made up and say so. */
export async function seedIllustrativeSet(
  tx: EntityManager,
  actor: Actor,
  authority: Unit,
  appraiserOf: (areaCode: string) => Unit | undefined,
): Promise<IllustrativeSet> {
  const [root, ...facts] = criterionFacts();
  if (!root) throw new Error("The illustrative set is empty");
  const draft = await createCriteriaSet(
    tx,
    actor,
    {
      unitId: globalId("Unit", authority.id),
      code: "cao-bang-minh-hoa",
      name: root.name_vi,
      nameEn: root.name_en,
      year: 2023,
      maxPoints: root.max_points,
      decimals: 2,
      notApplicablePolicy: "EXCLUDE_MAX",
      gradeBands: gradeBands(),
    },
    `constructed; areas and their points: ${root.source}`,
  );
  const setId = globalId("CriteriaSet", draft.id);
  const parents = new Set(facts.map(({ parent_code }) => parent_code));
  const criteria = new Map<string, Criterion>();
  for (const fact of facts) {
    const parent = criteria.get(fact.parent_code);
    const appraiser = appraiserOf(fact.code.split(".")[0] ?? "");
    const input = {
      setId,
      parentId: parent ? globalId("Criterion", parent.id) : null,
      code: fact.code,
      name: fact.name_vi,
      nameEn: fact.name_en,
      maxPoints: fact.max_points,
      kind: "SCORED" as const,
      ...(parents.has(fact.code) ? {} : leafOf(fact)),
      evidenceRequired: evidenceRequired.has(fact.code),
      appraisingUnitId: appraiser ? globalId("Unit", appraiser.id) : null,
    };
    const provenance = { source: fact.source, constructed: fact.source === "constructed" };
    criteria.set(fact.code, await createCriterion(tx, actor, input, provenance));
  }
  const { version } = await tx.findOneByOrFail(CriteriaSet, { id: draft.id });
  return { set: await publishCriteriaSet(tx, actor, { setId, expectedVersion: version }), criteria };
}

function leafOf({ assessment_method, scoring_rule_vi, max_points, name_vi }: CriterionFact) {
  const reading = readRule(scoring_rule_vi, { maxPoints: max_points, criterionName: name_vi });
  return {
    method: methods[assessment_method],
    ruleText: scoring_rule_vi,
    rule: reading.read ? reading.rule : null,
  };
}

const gradeBands = () =>
  (["AREA", "OVERALL"] as const).flatMap((scope) =>
    [
      ["Tốt", "80"],
      ["Khá", "65"],
      ["Trung bình", "50"],
      ["Yếu", "0"],
    ].map(([label = "", floorPercent = ""]) => ({ scope, label, floorPercent })),
  );
