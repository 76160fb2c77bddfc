import type { GraphqlDocument } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { LedgerError } from "../../providers/LedgerError";
import { entryOf } from "../sheetModel";
import { scoredWith, sheetRow } from "../sheetRow.builder";
import type { Sent } from "./autosaveQueue";
import { answerTo, senderOf } from "./sendBatch";

const sent = (id: string, stage: Sent["draft"]["stage"] = "SELF"): Sent => {
  const row = sheetRow({ id, values: { [stage]: scoredWith("1.5", { note: " Đủ " }) } });
  const entry = entryOf(row, stage);
  return { id, draft: { stage, entry, typed: null, base: { version: 3, entry } } };
};

const batch = [sent("criterion_2"), sent("criterion_3")];

describe("an answer of the API to rows that were sent", () => {
  it("waits for what passes by itself", () => {
    for (const code of ["OFFLINE", "RATE_LIMITED", "INTERNAL", "UNAUTHENTICATED"]) {
      expect(answerTo(new LedgerError({ code, message: "Chưa được" }), batch)).toEqual({
        kind: "offline",
        message: "Chưa được",
      });
    }
  });

  it("gives each refused row its own message", () => {
    const error = new LedgerError({
      code: "RULE_BROKEN",
      message: "Điểm 9 vượt quá điểm tối đa 2.",
      fields: [{ path: "scores.1.points", code: "scoreAboveMax", message: "Điểm 9 vượt quá điểm tối đa 2." }],
    });
    expect(answerTo(error, batch)).toEqual({
      kind: "refused",
      message: "Điểm 9 vượt quá điểm tối đa 2.",
      byRow: new Map([["criterion_3", "Điểm 9 vượt quá điểm tối đa 2."]]),
    });
  });

  it("brings what stands now in every row that somebody else changed", () => {
    const theirs = {
      criterionId: "criterion_3",
      version: 7,
      state: "SCORED",
      points: "0.75",
      inputs: null,
      deviation: null,
      note: "Thiếu báo cáo",
      changedBy: "Nguyễn Văn A",
      changedAt: "2026-03-01T03:31:00Z",
    };
    const error = new LedgerError({
      code: "CONFLICT",
      message: "Đã thay đổi",
      current: { ...theirs, scores: [theirs] },
    });
    expect(answerTo(error, batch)).toEqual({
      kind: "conflict",
      message: "Đã thay đổi",
      byRow: new Map([
        [
          "criterion_3",
          {
            version: 7,
            entry: { state: "SCORED", points: "0.75", inputs: null, deviation: "", note: "Thiếu báo cáo" },
            by: "Nguyễn Văn A",
            at: "2026-03-01T03:31:00Z",
          },
        ],
      ]),
    });
  });
});

/** An API that remembers what it was asked and takes it all. */
function takingApi() {
  const asked: { document: string; input: unknown }[] = [];
  const client = async <Result, Variables>(
    document: GraphqlDocument<Result, Variables>,
    variables: Variables,
  ) => {
    const { input } = variables as { input: { scores: { criterionId: string }[] } };
    asked.push({ document: document.toString(), input });
    const scores = input.scores.map(({ criterionId }) => ({ criterion: { id: criterionId }, version: 4 }));
    return { recordSelfScores: { scores }, recordAppraisals: { scores } } as Result;
  };
  return { asked, client };
}

describe("rows on their way to the API", () => {
  it("go as self-scores with the version that was seen", async () => {
    const { asked, client } = takingApi();
    const answer = await senderOf(client, "assessment_1", () => undefined)(batch);
    expect(asked[0]?.document).toContain("recordSelfScores");
    expect(asked[0]?.input).toMatchObject({
      assessmentId: "assessment_1",
      scores: [
        {
          criterionId: "criterion_2",
          expectedVersion: 3,
          state: "SCORED",
          points: "1.5",
          note: "Đủ",
          deviation: null,
        },
        { criterionId: "criterion_3" },
      ],
    });
    expect(answer).toEqual({
      kind: "saved",
      versions: new Map([
        ["criterion_2", 4],
        ["criterion_3", 4],
      ]),
    });
  });

  it("go as appraisals with their stage", async () => {
    const { asked, client } = takingApi();
    await senderOf(client, "assessment_1", () => undefined)([sent("criterion_2", "SECOND_APPRAISAL")]);
    expect(asked[0]?.document).toContain("recordAppraisals");
    expect(asked[0]?.input).toMatchObject({ scores: [{ stage: "SECOND_APPRAISAL", points: "1.5" }] });
  });
});
