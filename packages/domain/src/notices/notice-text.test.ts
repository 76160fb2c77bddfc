import { describe, expect, it } from "vitest";
import { distanceText, type NoticeFacts, noticeText } from "./notice-text.js";

const facts: NoticeFacts = {
  reason: "DUE",
  stage: "OPEN",
  since: "2023-11-05",
  note: null,
  dueOn: "2023-12-31",
  isReport: false,
};

describe("a notice", () => {
  it.each<[Partial<NoticeFacts>, string]>([
    [{}, "Đến hạn hoàn thành ngày 05/11/2023."],
    [{ isReport: true }, "Đến kỳ báo cáo ngày 05/11/2023."],
    [{ reason: "OVERDUE" }, "Quá hạn hoàn thành ngày 05/11/2023."],
    [{ reason: "OVERDUE", isReport: true }, "Chưa báo cáo kỳ có hạn ngày 05/11/2023."],
    [{ reason: "RETURNED", note: " Thiếu\nbiên bản " }, "Bị trả lại ngày 05/11/2023: Thiếu biên bản"],
    [{ reason: "TO_VERIFY" }, "Đã trình hoàn thành ngày 05/11/2023, chờ xác nhận."],
    [{ reason: "NO_UPDATE" }, "Không có cập nhật tiến độ từ ngày 05/11/2023."],
    [{ reason: "ASSIGNED" }, "Được giao ngày 05/11/2023, hạn hoàn thành 31/12/2023."],
    [{ reason: "ASSIGNED", dueOn: null }, "Được giao ngày 05/11/2023."],
    [{ reason: "QUESTION", note: "Bao giờ xong?" }, "Có câu hỏi ngày 05/11/2023: Bao giờ xong?"],
    [{ reason: "QUESTION", stage: "ANSWERED", note: "Tuần sau" }, "Có trả lời ngày 05/11/2023: Tuần sau"],
    [
      { reason: "EXTENSION", stage: "ASKED", note: "Chờ số liệu" },
      "Xin gia hạn đến ngày 31/12/2023: Chờ số liệu",
    ],
    [{ reason: "EXTENSION", stage: "DECIDED" }, "Được gia hạn đến ngày 31/12/2023."],
    [
      { reason: "EXTENSION", stage: "DECIDED", dueOn: null, note: "Đã gia hạn" },
      "Không được gia hạn: Đã gia hạn",
    ],
  ])("says of %j “%s”", (some, expected) => {
    expect(noticeText({ ...facts, ...some })).toBe(expected);
  });

  it("cuts what somebody wrote at length", () => {
    const text = noticeText({ ...facts, reason: "RETURNED", note: "dài ".repeat(200) });
    expect(text.length).toBeLessThan(340);
    expect(text.endsWith("…")).toBe(true);
  });
});

describe("how far a day is", () => {
  it.each([
    ["DUE", "2023-11-08", "còn 3 ngày"],
    ["DUE", "2023-11-05", "hôm nay"],
    ["OVERDUE", "2023-11-04", "quá 1 ngày"],
    ["NO_UPDATE", "2023-10-06", "đã 30 ngày"],
    ["TO_VERIFY", "2023-11-05", ""],
    ["RETURNED", "2023-11-01", ""],
    ["DUE", null, ""],
  ] as const)("%s %s on 5 November: “%s”", (reason, subjectOn, expected) => {
    expect(distanceText(reason, subjectOn, "2023-11-05")).toBe(expected);
  });
});
