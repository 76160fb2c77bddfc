import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { CriteriaSet } from "../src/criteria/criteria-set.entity.js";
import { createCriteriaSet } from "../src/criteria/criteria-set.service.js";
import type { Criterion } from "../src/criteria/criterion.entity.js";
import type { CreateCriterionInput } from "../src/criteria/criterion.inputs.js";
import { createCriterion } from "../src/criteria/criterion.service.js";
import { globalId } from "../src/lists/global-id.js";

/** A criterion with what lies beneath it; without children it is scored by its unit. */
export type TreeNode = Partial<CreateCriterionInput> & {
  code: string;
  maxPoints: string;
  children?: TreeNode[];
};

export interface Draft {
  set: CriteriaSet;
  setId: string;
  /** By code. */
  criteria: Map<string, Criterion>;
}

export const smallTree: TreeNode[] = [
  {
    code: "1",
    name: "Công tác chỉ đạo, điều hành",
    maxPoints: "6",
    children: [
      { code: "1.1", name: "Kế hoạch cải cách hành chính", maxPoints: "4" },
      { code: "1.2", name: "Kiểm tra cải cách hành chính", maxPoints: "2" },
    ],
  },
  {
    code: "2",
    name: "Xây dựng và tổ chức thực hiện văn bản",
    maxPoints: "4",
    children: [{ code: "2.1", name: "Rà soát văn bản", maxPoints: "4" }],
  },
];

/** A draft of an authority with a tree. */
export async function aDraft(
  tx: EntityManager,
  actor: Actor,
  unitId: string,
  tree: TreeNode[] = smallTree,
  override: { year?: number; maxPoints?: string } = {},
): Promise<Draft> {
  const set = await createCriteriaSet(tx, actor, {
    unitId: globalId("Unit", unitId),
    code: `bo-${crypto.randomUUID()}`,
    name: "Bộ tiêu chí thử",
    year: 2024,
    maxPoints: "10",
    decimals: 2,
    notApplicablePolicy: "EXCLUDE_MAX",
    gradeBands: [
      { scope: "OVERALL", label: "Tốt", floorPercent: "80" },
      { scope: "OVERALL", label: "Yếu", floorPercent: "0" },
    ],
    ...override,
  });
  const setId = globalId("CriteriaSet", set.id);
  const criteria = new Map<string, Criterion>();
  const add = async (nodes: TreeNode[], parentId: string | null): Promise<void> => {
    for (const { children, ...node } of nodes) {
      const criterion = await createCriterion(tx, actor, {
        ...{ setId, parentId, name: `Tiêu chí ${node.code}`, kind: "SCORED", evidenceRequired: false },
        method: children ? null : "SELF",
        ...node,
      });
      criteria.set(node.code, criterion);
      await add(children ?? [], globalId("Criterion", criterion.id));
    }
  };
  await add(tree, null);
  return { set, setId, criteria };
}
