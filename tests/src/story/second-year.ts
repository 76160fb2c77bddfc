import type { Api } from "../harness/api.js";
import { appraiseAll } from "../round/appraisal.js";
import { advanceRound, moveRound } from "../round/office.js";
import { appraisersOf, newPerson, type Somebody } from "../round/people.js";
import { fillSheet, lockSheet, type Statement } from "../round/self-assessment.js";

interface OpenRound {
  id: string;
  assessments: { nodes: { id: string; unit: { id: string; code: string } }[] };
}

interface Offices {
  admin: Somebody;
  province: Somebody;
}

/** The demonstration's round of 2023 over all its units, up to the published result. */
export async function secondYear(
  api: Api,
  { admin, province }: Offices,
  ofNguyenBinh: Record<string, Statement>,
): Promise<void> {
  const { assessmentRounds } = await province.ask<{ assessmentRounds: { nodes: OpenRound[] } }>(
    `{ assessmentRounds(filter: {year: {eq: 2023}}) { nodes { id
       assessments(first: 20) { nodes { id unit { id code } } } } } }`,
  );
  const round = assessmentRounds.nodes[0];
  if (!round) throw new Error("There is no round of 2023");
  const assessments = round.assessments.nodes;
  for (const { id, unit } of assessments) {
    const head = await newPerson(api, admin, "UNIT_HEAD", unit.id);
    await fillSheet(head, id, unit.code === "nguyen-binh" ? ofNguyenBinh : {});
    await lockSheet(head, head, id);
  }
  await advanceRound(province, round.id, "APPRAISAL");
  for (const appraiser of await appraisersOf(api, admin)) {
    for (const { id } of assessments) await appraiseAll(appraiser, id, "80");
  }
  await advanceRound(province, round.id, "EXPLANATION");
  await advanceRound(province, round.id, "SECOND_APPRAISAL");
  await moveRound(province, round.id, "finaliseRound");
  await moveRound(province, round.id, "publishRound");
}
