import { useRef, useState } from "react";
import { Upload } from "tus-js-client";

export type UploadState =
  | { step: "none" }
  | { step: "uploading"; percent: number }
  | { step: "interrupted"; percent: number }
  | { step: "refused"; message: string }
  | { step: "done"; uploadId: string; fileName: string };

const uploadIdOf = (url: string | null) => url?.split("/").pop() ?? "";

/** The server's own words where it gave some, such as a file that is too large. */
function refusalOf(error: unknown): string | null {
  const response =
    error && typeof error === "object" && "originalResponse" in error
      ? (error.originalResponse as { getStatus(): number; getBody(): string } | null)
      : null;
  if (!response || response.getStatus() < 400 || response.getStatus() >= 500) return null;
  return response.getBody() || String(response.getStatus());
}

/** Sends a file in pieces; what has arrived stays on the server when the network drops. */
export function useResumableUpload(onDone: (uploadId: string, fileName: string) => void) {
  const [state, setState] = useState<UploadState>({ step: "none" });
  const upload = useRef<Upload | null>(null);
  const percent = useRef(0);

  const start = async (file: File) => {
    percent.current = 0;
    setState({ step: "uploading", percent: 0 });
    const sending = new Upload(file, {
      endpoint: "/uploads",
      chunkSize: 1024 * 1024,
      retryDelays: [0, 1000, 3000, 6000],
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.name, filetype: file.type },
      onProgress: (sent, total) => {
        percent.current = total === 0 ? 0 : Math.floor((sent * 100) / total);
        setState({ step: "uploading", percent: percent.current });
      },
      onError: (error) => {
        const message = refusalOf(error);
        setState(message ? { step: "refused", message } : { step: "interrupted", percent: percent.current });
      },
      onSuccess: () => {
        const uploadId = uploadIdOf(sending.url);
        setState({ step: "done", uploadId, fileName: file.name });
        onDone(uploadId, file.name);
      },
    });
    upload.current = sending;
    const [previous] = await sending.findPreviousUploads();
    if (previous) sending.resumeFromPreviousUpload(previous);
    sending.start();
  };

  const resume = () => {
    setState({ step: "uploading", percent: percent.current });
    upload.current?.start();
  };

  return { state, start, resume };
}
