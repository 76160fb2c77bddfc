import { describe, expect, it } from "vitest";
import { previewKindOf } from "./previewKind";

const file = (mediaType: string) => ({ downloadPath: "/files/evidence_1", mediaType });

describe("evidence under the eyes of who verifies", () => {
  it.each([
    ["application/pdf", true, "pdf"],
    ["application/pdf", false, "file"],
    ["image/png", false, "image"],
    ["image/jpeg", true, "image"],
    ["image/svg+xml", true, "file"],
    ["text/csv", true, "file"],
  ])("%s with a PDF viewer %s is shown as %s", (mediaType, hasPdfViewer, kind) => {
    expect(previewKindOf(file(mediaType), hasPdfViewer)).toBe(kind);
  });

  it("is a link where there is no file", () => {
    expect(previewKindOf({ downloadPath: null, mediaType: null }, true)).toBe("link");
  });
});
