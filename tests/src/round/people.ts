import type { Api } from "../harness/api.js";
import { askWell } from "../harness/graphql.js";
import { signIn } from "../harness/sign-in.js";

/** Somebody who is signed in and asks. */
export interface Somebody {
  ask<Data>(query: string, variables?: object): Promise<Data>;
  headers: Record<string, string>;
}

export const password = "đợt đánh giá 2024";

export async function somebody(
  { url, demoPassword }: Api,
  email: string,
  own = demoPassword,
): Promise<Somebody> {
  const headers = { cookie: await signIn(url, email, own) };
  return {
    headers,
    ask: <Data>(query: string, variables: object = {}) => askWell<Data>(url, query, { variables, headers }),
  };
}

/** A new person with one role, entered by the administrator and signed in. */
export async function newPerson(api: Api, admin: Somebody, role: string, unitId: string): Promise<Somebody> {
  const email = `${role}-${unitId}@round.example`.toLowerCase();
  const membership = { role, unitId, validFrom: "2024-01-01" };
  await admin.ask("mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }", {
    input: { name: `${role} ${unitId}`, email, membership, password },
  });
  return somebody(api, email, password);
}

export interface Unit {
  id: string;
  code: string;
  name: string;
}

export interface Participants {
  /** Enters people; has nothing to do with points. */
  admin: Somebody;
  /** The province's reform office. */
  office: Somebody;
  /** Ten districts and the city, each with its officer and its head. */
  units: { unit: Unit; officer: Somebody; head: Somebody }[];
  /** One for each appraising unit. */
  appraisers: Somebody[];
}

const districts = `{ units(filter: {kind: {eq: DISTRICT}}, orderBy: [{field: CODE, direction: ASC}], first: 20) {
  nodes { id code name } } }`;

const departments = `{ units(filter: {code: {in: ["so-noi-vu", "so-tu-phap", "so-tai-chinh", "van-phong-ubnd-tinh"]}}) {
  nodes { id code name } } }`;

type Found = { units: { nodes: Unit[] } };

/** One person of a role in each of these units. */
const membersOf = (api: Api, admin: Somebody, role: string, units: readonly Unit[]): Promise<Somebody[]> =>
  Promise.all(units.map((unit) => newPerson(api, admin, role, unit.id)));

/** One appraiser for each unit that appraises. */
export async function appraisersOf(api: Api, admin: Somebody): Promise<Somebody[]> {
  return membersOf(api, admin, "APPRAISER", (await admin.ask<Found>(departments)).units.nodes);
}

/** All who take part, new accounts beside those of the demonstration. */
export async function participants(api: Api): Promise<Participants> {
  const admin = await somebody(api, "admin@demo.example");
  const office = await somebody(api, "province@demo.example");
  const scored = (await admin.ask<Found>(districts)).units.nodes;
  const officers = await membersOf(api, admin, "UNIT_OFFICER", scored);
  const heads = await membersOf(api, admin, "UNIT_HEAD", scored);
  const units = scored.map((unit, index) => ({
    unit,
    officer: officers[index] as Somebody,
    head: heads[index] as Somebody,
  }));
  return { admin, office, units, appraisers: await appraisersOf(api, admin) };
}
