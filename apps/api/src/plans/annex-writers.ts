/** What writes the annex in a thread of its own, by the file's extension. */
export { annexDocument as docx } from "./annex-document.js";
export { annexTable as xlsx } from "./annex-table.js";
