import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { openBrowser } from "./harness/browser.js";
import { problemsFor, viewports } from "./harness/pages.js";
import { advanceRound } from "./round/office.js";
import { type Somebody, somebody } from "./round/people.js";
import { fillSheet, lockSheet } from "./round/self-assessment.js";

let api: Api;
let browser: Browser;
let office: Somebody;
let found: Found;
let draft: string;

type Nodes = { nodes: { id: string }[] };
type Found = Record<"open" | "past" | "sets" | "sheets", Nodes>;

const firstOf = ({ nodes }: Nodes) => nodes[0]?.id ?? "";

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  office = await somebody(api, "province@demo.example");
  found = await office.ask<Found>(
    `{ open: assessmentRounds(filter: {status: {eq: SELF_ASSESSMENT}}) { nodes { id } }
       past: assessmentRounds(filter: {year: {eq: 2022}}) { nodes { id } }
       sets: criteriaSets(filter: {code: {eq: "cao-bang-minh-hoa"}}) { nodes { id } }
       sheets: assessments(filter: {unit: {code: {eq: "nguyen-binh"}}, year: {eq: 2023}}) { nodes { id } } }`,
  );
  const { copyCriteriaSet } = await office.ask<{ copyCriteriaSet: { criteriaSet: { id: string } } }>(
    "mutation ($input: CopyCriteriaSetInput!) { copyCriteriaSet(input: $input) { criteriaSet { id } } }",
    {
      input: { setId: firstOf(found.sets), code: "cao-bang-2024", name: "Bộ tiêu chí năm 2024", year: 2024 },
    },
  );
  draft = copyCriteriaSet.criteriaSet.id;
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** What is wrong with somebody's pages. */
describe.each(viewports)("the pages of sets and rounds on %s", (name, options) => {
  const picture = name.replaceAll(" ", "-");

  it("can be read, reached and understood by the province's office", { timeout: 180_000 }, async () => {
    const round = `/rounds/${firstOf(found.open)}`;
    const set = `/criteriaSets/${draft}`;
    const pages = {
      "set-draft": `${set}/show`,
      "set-edit": set,
      "set-import": `${set}/import`,
      "set-rules": `${set}/rules`,
      "set-difference": `${set}/difference?with=${firstOf(found.sets)}`,
      mappings: `/mappings?from=${firstOf(found.sets)}&to=${draft}`,
      "round-open": `${round}/show`,
      "round-reminders": `${round}/show?tab=reminders`,
      "round-penalties": `${round}/show?tab=penalties`,
      "round-edit": round,
      "round-ranking": `/rounds/${firstOf(found.past)}/show?tab=ranking`,
      "round-matrix": `/rounds/${firstOf(found.past)}/show?tab=matrix`,
      "round-amendments": `/rounds/${firstOf(found.past)}/show?tab=amendments`,
      appraisals: "/appraisals",
    };
    expect(
      await problemsFor(browser, api, "province@demo.example", options, `office-${picture}`, pages),
    ).toEqual([]);
  });

  it("can be read, reached and understood by the unit", { timeout: 120_000 }, async () => {
    const pages = { home: "/", sheet: `/assessments/${firstOf(found.sheets)}/sheet` };
    expect(await problemsFor(browser, api, "clerk@demo.example", options, `clerk-${picture}`, pages)).toEqual(
      [],
    );
  });
});

describe("the appraiser's pages", () => {
  beforeAll(async () => {
    const [officer, head] = await Promise.all(
      ["clerk@demo.example", "chairman@demo.example"].map((email) => somebody(api, email)),
    );
    await fillSheet(officer as Somebody, firstOf(found.sheets), {});
    await lockSheet(officer as Somebody, head as Somebody, firstOf(found.sheets));
    await advanceRound(office, firstOf(found.open), "APPRAISAL");
  });

  it.each(viewports)(
    "can be read, reached and understood on %s",
    { timeout: 120_000 },
    async (name, options) => {
      const sheet = `/assessments/${firstOf(found.sheets)}/sheet`;
      const pages = { home: "/", queue: "/appraisals", sheet };
      const picture = `appraiser-${name.replaceAll(" ", "-")}`;
      expect(await problemsFor(browser, api, "appraiser@demo.example", options, picture, pages)).toEqual([]);
    },
  );
});
