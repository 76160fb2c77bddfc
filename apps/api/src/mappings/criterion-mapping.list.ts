import { Field, InputType } from "type-graphql";
import { orderByCode } from "../criteria/criterion.list.js";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DecimalFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, everybody, type List, order } from "../lists/list.js";
import { CriterionMapping, MappingStatus } from "./criterion-mapping.entity.js";

const MappingStatusFilter = wordFilter("MappingStatusFilter", MappingStatus);

@InputType({ description: "Conditions on mappings; all that are given hold." })
export class CriterionMappingFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the earlier set." })
  fromSetId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the later set." })
  toSetId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the criterion of the earlier set." })
  fromCriterionId?: IdFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the criterion of the later set." })
  toCriterionId?: IdFilter | null;
  @Field(() => MappingStatusFilter, { nullable: true, description: "By status." })
  status?: WordFilter<MappingStatus> | null;
  @Field(() => DecimalFilter, { nullable: true, description: "By likeness, 0 to 1." })
  confidence?: DecimalFilter | null;
}

const codeOf = (column: string) => (row: string) =>
  `(select named.code from criterion named where named.id = ${row}.${column})`;

export const criterionMappingList: List = {
  name: "CriterionMapping",
  entity: CriterionMapping,
  filters: {
    id: byId("id", "CriterionMapping"),
    fromSetId: byId("from_set_id", "CriteriaSet"),
    toSetId: byId("to_set_id", "CriteriaSet"),
    fromCriterionId: byId("from_criterion_id", "Criterion"),
    toCriterionId: byId("to_criterion_id", "Criterion"),
    status: by("status", "text"),
    confidence: by("confidence", "numeric"),
  },
  orders: {
    TO_CODE: orderByCode(codeOf("to_criterion_id")),
    FROM_CODE: orderByCode(codeOf("from_criterion_id")),
    CONFIDENCE: order("confidence", "numeric"),
  },
  defaultOrder: [{ field: "TO_CODE", direction: "ASC" }],
  visible: everybody,
};

export const CriterionMappingArgs = listArgs("CriterionMapping", CriterionMappingFilter, {
  TO_CODE: "By the later criterion's code, number by number.",
  FROM_CODE: "By the earlier criterion's code, number by number.",
  CONFIDENCE: "By likeness.",
});
export type CriterionMappingArgs = InstanceType<typeof CriterionMappingArgs>;

export const CriterionMappingConnection = connectionOf(CriterionMapping, "CriterionMapping");
export type CriterionMappingConnection = InstanceType<typeof CriterionMappingConnection>;
