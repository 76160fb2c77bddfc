import type { CriterionPair } from "@reform-ledger/domain";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";

export interface EarlierAssessment {
  ofId: string;
  ofSetId: string;
  id: string;
  setId: string;
  unitId: string;
  year: number;
  sameUnit: boolean;
  whole: boolean;
}

const maxYears = 20;

/** Earlier assessments of the same index, of the unit itself and of those it followed, that may be seen. */
export const earlierAssessments = (
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<EarlierAssessment[]> => {
  const wanted = question.parameters.add(ids, "bigint[]");
  return reader.query<EarlierAssessment>(
    `with recursive lineage (of_id, unit_id, whole) as (
       select a.id, a.unit_id, true from assessment a where a.id = any(${wanted})
       union
       select l.of_id, s.predecessor_id, l.whole and s.extent = 'WHOLE'
       from lineage l join unit_succession s on s.successor_id = l.unit_id
     ), known as (select of_id, unit_id, bool_or(whole) as whole from lineage group by of_id, unit_id)
     select * from (
       select own.id as "ofId", own.set_id as "ofSetId", t.id, t.set_id as "setId", t.unit_id as "unitId",
         r.year, t.unit_id = own.unit_id as "sameUnit", k.whole,
         row_number() over (
           partition by own.id order by r.year desc, (t.unit_id = own.unit_id) desc, t.id) as place
       from known k join assessment own on own.id = k.of_id
         join assessment_round own_round on own_round.id = own.round_id
         join criteria_set own_set on own_set.id = own.set_id
         join assessment t on t.unit_id = k.unit_id join assessment_round r on r.id = t.round_id
         join criteria_set cs on cs.id = t.set_id
       where r.year < own_round.year and r.status in ('FINALISED', 'PUBLISHED')
         and cs.index_code = own_set.index_code and ${assessmentList.visible("t", question)}
     ) found where place <= ${maxYears} order by place`,
    question.parameters.values,
  );
};

export interface ConfirmedPair extends CriterionPair {
  fromSetId: string;
  toSetId: string;
}

/** The confirmed mappings that lead to sets, through as many sets in between as there are. */
export const confirmedPairs = (toSetIds: readonly string[], reader: Reader): Promise<ConfirmedPair[]> =>
  reader.query<ConfirmedPair>(
    `with recursive known (set_id) as (
       select unnest($1::bigint[])
       union
       select m.from_set_id from known k join criterion_mapping m on m.to_set_id = k.set_id
       where m.status = 'CONFIRMED'
     )
     select m.from_set_id as "fromSetId", m.to_set_id as "toSetId", m.from_criterion_id as "fromId",
       m.to_criterion_id as "toId"
     from criterion_mapping m join known k on k.set_id = m.to_set_id where m.status = 'CONFIRMED'`,
    [toSetIds],
  );
