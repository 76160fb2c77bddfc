import { Resolver } from "type-graphql";
import { Many } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { IndexResultArgs, IndexResultConnection, indexResultList } from "./index-result.list.js";

@Resolver(() => Unit)
export class UnitIndexResultsResolver {
  @Many(
    () => IndexResultConnection,
    indexResultList,
    () => IndexResultArgs,
    (row, parent) => `${row}.unit_id = ${parent}`,
    "Its results in indexes that others publish.",
  )
  indexResults: IndexResultConnection;
}
