import type { Api } from "../harness/api.js";
import type { Somebody } from "../round/people.js";
import { versionOf } from "../round/self-assessment.js";

/** The smallest picture: one green point. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Sends a picture in one piece and shows it as evidence of a task. */
export async function showPicture(api: Api, actor: Somebody, taskId: string, title: string): Promise<void> {
  const uploadId = await sent(api, actor);
  const expectedVersion = await versionOf(actor, taskId);
  await actor.ask(
    "mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { id } } }",
    { input: { taskId, expectedVersion, uploadId, title } },
  );
}

async function sent(api: Api, actor: Somebody): Promise<string> {
  const headers = { ...actor.headers, origin: api.url, "tus-resumable": "1.0.0" };
  const created = await fetch(`${api.url}/uploads`, {
    method: "POST",
    headers: {
      ...headers,
      "upload-length": String(png.length),
      "upload-metadata": `filename ${Buffer.from("ảnh.png").toString("base64")}`,
    },
  });
  const place = new URL(created.headers.get("location") ?? "", api.url);
  const taken = await fetch(place, {
    method: "PATCH",
    headers: { ...headers, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    body: png,
  });
  if (!taken.ok) throw new Error(`The picture was not taken: ${taken.status} ${await taken.text()}`);
  return place.pathname.split("/").at(-1) ?? "";
}
