import { useFormContext, useWatch } from "react-hook-form";
import { FileUpload } from "./FileUpload";

/** The kinds of files that the API takes as evidence. */
const accepted = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv";

/** A file for a form, which then carries the number of the upload. */
export function UploadInput() {
  const { setValue, getValues } = useFormContext();
  const fileName = useWatch({ name: "fileName" });
  const keep = (uploadId: string, name: string) => {
    setValue("uploadId", uploadId, { shouldDirty: true, shouldValidate: true });
    setValue("fileName", name, { shouldDirty: true });
    if (!getValues("title")) setValue("title", name.replace(/\.[^.]+$/, ""), { shouldDirty: true });
  };
  return <FileUpload accept={accepted} sent={fileName ? String(fileName) : undefined} onUploaded={keep} />;
}
