import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { openBrowser } from "./harness/browser.js";
import { problemsFor, viewports } from "./harness/pages.js";
import { shortStory, type Told } from "./story/short-story.js";

let api: Api;
let browser: Browser;
let told: Told;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  told = await shortStory(api);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** What is wrong with somebody's pages. */
describe.each(viewports)("the pages of the ledger on %s", (name, options) => {
  const picture = name.replaceAll(" ", "-");

  it("can be read, reached and understood by the district's office", { timeout: 240_000 }, async () => {
    const { districtId, assessmentId, roundId, planId, taskIds, deductionIds } = told;
    const years = `unit=${districtId}&from=2022&to=2023`;
    const pages = {
      home: "/",
      balance: `/balances?${years}`,
      coverage: `/coverage?unit=${districtId}&year=2022`,
      pareto: `/coverage?unit=${districtId}&year=2022&tab=pareto`,
      effects: `/coverage?unit=${districtId}&year=2022&tab=effects`,
      shared: `/coverage?unit=${districtId}&year=2022&tab=shared`,
      repeat: `/coverage?unit=${districtId}&year=2023&tab=repeat`,
      "what-if": `/whatIf?assessment=${assessmentId}`,
      deductions: "/deductions",
      deduction: `/deductions/${deductionIds[2]}/show`,
      reviews: "/reviews",
      "review-create": "/reviews/create",
      "review-board": `/rounds/${roundId}/show?tab=reviews`,
      inspections: "/inspections",
      "inspection-create": "/inspections/create",
      findings: "/findings",
      task: `/tasks/${taskIds[1]}/show`,
      "task-verified": `/tasks/${taskIds[0]}/show`,
      "task-edit": `/tasks/${taskIds[1]}`,
      tasks: "/tasks",
      board: "/tasks/board",
      calendar: "/tasks/calendar",
      year: "/tasks/year",
      plan: `/plans/${planId}/show`,
      templates: "/templates",
      "template-create": "/templates/create",
      "hand-overs": "/handOvers",
      "hand-over": `/handOvers/of/${districtId}`,
      notices: "/notices",
      rules: "/noticeRules",
      days: "/calendarDays",
      digests: "/digests",
    };
    expect(
      await problemsFor(browser, api, "office@demo.example", options, `ledger-${picture}`, pages),
    ).toEqual([]);
  });

  it("can be read, reached and understood by the head of a unit", { timeout: 120_000 }, async () => {
    const { taskIds } = told;
    const pages = {
      home: "/",
      tasks: "/tasks",
      board: "/tasks/board",
      task: `/tasks/${taskIds[1]}/show`,
      notices: "/notices",
    };
    expect(await problemsFor(browser, api, "head@demo.example", options, `head-${picture}`, pages)).toEqual(
      [],
    );
  });
});
