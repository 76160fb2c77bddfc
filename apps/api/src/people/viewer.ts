import { mayEver, type Permission, permissionNames } from "@reform-ledger/domain";
import { Field, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import type { ReadFigures } from "../loaders.js";
import { Unit } from "../units/unit.entity.js";
import { Role } from "./membership.entity.js";
import { Person } from "./person.entity.js";

@ObjectType({ description: "A role of the one who asks, in force today." })
export class ViewerMembership {
  unitId: string;
  @Field(() => Role, { description: "The role." })
  role: Role;
  @Field(() => Unit, { description: "The unit." })
  unit: Unit;
  @Field(() => String, {
    description: "The unit's place: the numbers of the units from the top down to it, such as 1.4.17.",
  })
  path: string;
  @Field(() => DateOnly, { description: "First day." })
  validFrom: string;
  @Field(() => DateOnly, { nullable: true, description: "First day on which it no longer holds." })
  validTo: string | null;
  @Field(() => Boolean, { description: "Held for somebody else for a while." })
  acting: boolean;
}

@ObjectType({ description: "Who asks, and what they may do." })
export class Viewer {
  personId: string;
  @Field(() => Person, { description: "The person; of an API key, the one in whose name it acts." })
  person: Person;
  @Field(() => [ViewerMembership], { description: "Roles in force today." })
  memberships: ViewerMembership[];
  @Field(() => [String], {
    description: "Names of the permissions that one has on some record, such as tasks.verify.",
  })
  permissions: Permission[];
  @Field(() => [String], {
    nullable: true,
    description: "Of an API key, the permissions to which it is held; null for a person.",
  })
  scopes: readonly Permission[] | null;
}

export const readViewerMemberships: ReadFigures<ViewerMembership[]> = async (
  personIds,
  reader,
  { parameters, today },
) => {
  const people = parameters.add(personIds, "uuid[]");
  const day = parameters.add(today, "date");
  const rows = await reader.query<ViewerMembership & { personId: string }>(
    `select m.person_id as "personId", m.role, m.unit_id as "unitId", u.path, m.valid_from as "validFrom",
       m.valid_to as "validTo", m.acting
     from membership m join unit u on u.id = m.unit_id
     where m.person_id = any(${people}) and m.valid_from <= ${day} and (m.valid_to > ${day}) is not false
     order by u.path, m.role`,
    parameters.values,
  );
  return Map.groupBy(rows, ({ personId }) => personId);
};

export const permissionsOf = (actor: Parameters<typeof mayEver>[0]): Permission[] =>
  permissionNames.filter((permission) => mayEver(actor, permission));
