import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, IdFilter, StringFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, reaches, search, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { Directive, DirectiveKind } from "./directive.entity.js";

const DirectiveKindFilter = wordFilter("DirectiveKindFilter", DirectiveKind);

@InputType({ description: "Conditions on directives; all that are given hold." })
export class DirectiveFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => DirectiveKindFilter, { nullable: true, description: "By kind." })
  kind?: WordFilter<DirectiveKind> | null;
  @Field(() => StringFilter, { nullable: true, description: "By number and symbol." })
  number?: StringFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By date of issue." })
  issuedOn?: DateFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit that keeps it." })
  unit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit that keeps it." })
  unitId?: IdFilter | null;
  @Field(() => ID, { nullable: true, description: "Of a unit in the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => String, { nullable: true, description: "Number, issuer or extract contains this." })
  search?: string | null;
}

export const directiveList: List = {
  name: "Directive",
  entity: Directive,
  filters: {
    id: byId("id", "Directive"),
    kind: by("kind", "text"),
    number: by("number", "text"),
    issuedOn: by("issued_on", "date"),
    unit: through("unit_id", () => unitList),
    unitId: byId("unit_id", "Unit"),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    search: search("number", "issuer", "extract"),
  },
  orders: {
    ISSUED_ON: order("issued_on", "date"),
    NUMBER: order("number", "text"),
    UPDATED_AT: order("updated_at", "timestamptz"),
  },
  defaultOrder: [{ field: "ISSUED_ON", direction: "DESC" }],
  visible: (row, question) =>
    reaches("directives.read", question, (isReached) => isReached(`${row}.unit_id`)),
};

export const DirectiveArgs = listArgs("Directive", DirectiveFilter, {
  ISSUED_ON: "By date of issue.",
  NUMBER: "By number and symbol.",
  UPDATED_AT: "By the last change.",
});
export type DirectiveArgs = InstanceType<typeof DirectiveArgs>;

export const DirectiveConnection = connectionOf(Directive, "Directive");
export type DirectiveConnection = InstanceType<typeof DirectiveConnection>;
