import { HttpError } from "react-admin";
import { describe, expect, it } from "vitest";
import { isLedgerError, LedgerError } from "./LedgerError";

describe("what the API refused", () => {
  const refused = new LedgerError({
    message: "Dữ liệu đã thay đổi",
    code: "CONFLICT",
    fields: [{ path: "title", code: "required", message: "Bắt buộc" }],
    current: { version: 3 },
  });

  it("is known from any other error of react-admin", () => {
    expect(isLedgerError(refused)).toBe(true);
    expect(refused).toBeInstanceOf(HttpError);
    expect(isLedgerError(new HttpError("Server error", 500))).toBe(false);
  });

  it("keeps the present state and the fields for the form", () => {
    expect(refused).toMatchObject({
      status: 409,
      current: { version: 3 },
      body: { errors: { title: "Bắt buộc" } },
    });
  });
});
