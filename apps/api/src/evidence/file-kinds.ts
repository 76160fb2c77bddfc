import { createReadStream } from "node:fs";
import { badInput } from "@reform-ledger/domain";

/** What may be evidence: the extension of its name to the media type that its bytes must show. */
const kinds: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  txt: "text/plain",
  csv: "text/csv",
};

const extensionOf = (name: string) => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** The media type that a name promises; refuses what cannot be evidence. */
export function promisedType(fileName: string, path = "uploadId"): string {
  const extension = extensionOf(fileName);
  const mediaType = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  if (!mediaType) throw badInput("fileTypeNotAllowed", { type: extension || fileName.slice(0, 40) }, path);
  return mediaType;
}

/** The media type of a file by its bytes, which must be what its name promises. */
export async function checkedType(file: string, fileName: string, path = "uploadId"): Promise<string> {
  const promised = promisedType(fileName, path);
  const { fileTypeFromFile } = await import("file-type");
  const found = (await fileTypeFromFile(file))?.mime;
  const isText = promised.startsWith("text/");
  if (found === promised && !isText) return promised;
  if (!found && isText && (await isPlainText(file))) return promised;
  throw badInput("fileContentMismatch", {}, path);
}

const markup = /^\uFEFF?\s*<(!doctype|\?xml|!--|html|head|body|svg|script)/i;

/** Whether all of a file is UTF-8 text without control characters, and no page or drawing. */
async function isPlainText(file: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = "";
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (/[^\P{Cc}\t\n\r\f]/u.test(text)) return false;
      if (start.length < 1024) start += text.slice(0, 1024);
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
  return !markup.test(start);
}
