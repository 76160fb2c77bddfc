import { badInput } from "@reform-ledger/domain";

const maxNameLength = 150;

/** A name that is safe on every system and in a header; Vietnamese letters stay, composed. */
export function safeFileName(given: string | null | undefined, path = "uploadId"): string {
  const lastPart = (given ?? "").normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const cleaned = lastPart
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const dot = cleaned.lastIndexOf(".");
  if (dot < 1) throw badInput("fileNameBad", {}, path);
  const extension = cleaned.slice(dot);
  return `${[...cleaned.slice(0, dot)]
    .slice(0, maxNameLength - extension.length)
    .join("")
    .trimEnd()}${extension}`;
}

/** A Content-Disposition that every browser reads: the name itself, and one in ASCII for old ones. */
export function attachmentHeader(fileName: string): string {
  const ascii = fileName
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** The same for a file that is looked at rather than kept. */
export const inlineHeader = (fileName: string): string =>
  attachmentHeader(fileName).replace(/^attachment/, "inline");
