import type { TaskEvidenceItemFragment } from "@reform-ledger/api-types";

export type PreviewKind = "image" | "pdf" | "file" | "link";

const shownAsImage = new Set(["image/png", "image/jpeg", "image/webp"]);

/** How a piece of evidence can be looked at in the page; a phone's browser often has no viewer for PDF. */
export function previewKindOf(
  { downloadPath, mediaType }: Pick<TaskEvidenceItemFragment, "downloadPath" | "mediaType">,
  hasPdfViewer: boolean,
): PreviewKind {
  if (!downloadPath) return "link";
  if (mediaType && shownAsImage.has(mediaType)) return "image";
  return mediaType === "application/pdf" && hasPdfViewer ? "pdf" : "file";
}
