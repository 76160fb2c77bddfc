import { connectionOf } from "../lists/connection.js";
import { type List, order, type Question, reaches } from "../lists/list.js";
import { AdministrativePenalty } from "./administrative-penalty.entity.js";

/** Its unit and those above it see a penalty; the cohort sees it once the round is published. */
const visible = (row: string, question: Question): string => {
  const assessment = (column: string) =>
    `(select a.${column} from assessment a where a.id = ${row}.assessment_id)`;
  const own = reaches("penalties.read", question, (isReached) => isReached(assessment("unit_id")));
  const cohort = reaches(
    "assessments.readPublished",
    question,
    () => "false",
    () => `${assessment("round_id")} in (select id from assessment_round where status = 'PUBLISHED')`,
  );
  return `(${own} or ${cohort})`;
};

export const penaltyList: List = {
  name: "AdministrativePenalty",
  entity: AdministrativePenalty,
  filters: {},
  orders: { DOCUMENT_DATE: order("document_date", "date") },
  defaultOrder: [{ field: "DOCUMENT_DATE", direction: "ASC" }],
  visible,
};

export const PenaltyConnection = connectionOf(AdministrativePenalty, "AdministrativePenalty");
export type PenaltyConnection = InstanceType<typeof PenaltyConnection>;
