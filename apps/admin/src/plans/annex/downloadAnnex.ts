export type AnnexFormat = "docx" | "xlsx";

const mediaTypes: Readonly<Record<AnnexFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The name that the API gives the file, which may be written in any alphabet. */
export function fileNameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? null;
}

/** Fetched rather than followed, so that a refusal is said on the page instead of replacing it. */
export async function downloadAnnex(planId: string, format: AnnexFormat): Promise<void> {
  const response = await fetch(`/plans/${planId}/annex.${format}`, { credentials: "same-origin" });
  const isFile = response.headers.get("content-type")?.startsWith(mediaTypes[format]) ?? false;
  if (!response.ok || !isFile) throw new Error(`The annex was refused: ${response.status}`);
  const name = fileNameIn(response.headers.get("content-disposition")) ?? `${planId}-annex.${format}`;
  const address = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
