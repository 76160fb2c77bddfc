import { describe, expect, it } from "vitest";
import { answeredRows } from "./answered";
import { queueRow } from "./queueRow.builder";

const question = (override: object = {}) => ({
  id: "explanation_1",
  version: 2,
  question: "Ban hành khi nào?",
  answer: "Ngày 15/01",
  askedAt: "2024-11-02T00:00:00.000Z",
  answeredAt: "2024-11-05T00:00:00.000Z",
  withdrawnAt: null,
  askedBy: null,
  answeredBy: null,
  score: queueRow(),
  ...override,
});

describe("answered questions", () => {
  it("wait to be weighed, each score once", () => {
    expect(answeredRows([question(), question({ id: "explanation_2" })])).toHaveLength(1);
  });

  it.each([
    ["not answered", { answeredAt: null }],
    ["taken back", { withdrawnAt: "2024-11-04T00:00:00.000Z" }],
    ["weighed since", { score: queueRow({ updatedAt: "2024-11-06T00:00:00.000Z" }) }],
    ["another's to appraise", { score: queueRow({ viewerCan: [] }) }],
  ])("no longer wait when %s", (_state, override) => {
    expect(answeredRows([question(override)])).toEqual([]);
  });
});
