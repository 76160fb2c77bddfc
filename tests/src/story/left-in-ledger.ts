import type { Page } from "playwright-core";
import type { Somebody } from "../round/people.js";
import type { Found } from "./ledger.js";

const left = `query ($assessment: DeductionFilter!, $round: IdFilter!) {
  deductions(filter: $assessment, orderBy: [{field: CRITERION, direction: ASC}]) { nodes { points status
    criterion { code } tasks { nodes { title expectedPoints dueOn status } } } }
  causeReviews(filter: {roundId: $round}) { nodes { minutes { fileName } deductions { totalCount } } }
  findings { nodes { text status tasks { totalCount } } } }`;

interface Left {
  deductions: {
    nodes: { points: string; status: string; criterion: { code: string }; tasks: { nodes: object[] } }[];
  };
  causeReviews: { nodes: object[] };
  findings: { nodes: { text: string }[] };
}

/** What became of the points lost in 2022, of their reviews and of what inspections found. */
export const leftInLedger = (reader: Somebody, { assessment, round }: Found): Promise<Left> =>
  reader.ask<Left>(left, { assessment: { assessmentId: { eq: assessment.id } }, round: { eq: round.id } });

/** From the page of an inspection to that of something it found at the district's office. */
export async function addFinding(page: Page, text: string): Promise<void> {
  await page.getByRole("link", { name: "Thêm phát hiện" }).click();
  await page.getByLabel(/^Đơn vị/).fill("van phong hdnd");
  await page.getByRole("option", { name: /^Văn phòng HĐND/ }).click();
  await page.getByLabel(/^Nội dung phát hiện/).fill(text);
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("heading", { name: text }).waitFor();
}
