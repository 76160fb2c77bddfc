import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { IdFilter, type WordFilter } from "../lists/filters.js";
import { by, byId, type List, order } from "../lists/list.js";
import { DateOnly } from "../lists/scalars.js";
import { Membership, type Role } from "./membership.entity.js";
import { membershipVisible } from "./membership-visible.js";
import { RoleFilter } from "./person.list.js";

@InputType({ description: "Conditions on memberships; all that are given hold." })
export class MembershipFilter {
  @Field(() => RoleFilter, { nullable: true, description: "By role." })
  role?: WordFilter<Role> | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit." })
  unitId?: IdFilter | null;
  @Field(() => DateOnly, { nullable: true, description: "In force on this day." })
  asOf?: string | null;
}

export const membershipList: List = {
  name: "Membership",
  entity: Membership,
  filters: {
    role: by("role", "text"),
    unitId: byId("unit_id", "Unit"),
    asOf: (day: string, row, { parameters }) => {
      const at = parameters.add(day, "date");
      return [`${row}.valid_from <= ${at} and (${row}.valid_to > ${at}) is not false`];
    },
  },
  orders: { VALID_FROM: order("valid_from", "date"), VALID_TO: order("valid_to", "date") },
  defaultOrder: [{ field: "VALID_FROM", direction: "DESC" }],
  visible: membershipVisible,
};

export const MembershipArgs = listArgs("Membership", MembershipFilter, {
  VALID_FROM: "By first day.",
  VALID_TO: "By last day.",
});
export type MembershipArgs = InstanceType<typeof MembershipArgs>;

export const MembershipConnection = connectionOf(Membership, "Membership");
export type MembershipConnection = InstanceType<typeof MembershipConnection>;
