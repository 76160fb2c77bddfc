import type { ImportCriteriaMutation } from "@reform-ledger/api-types";

/** What a trial of an import found, and the upload that it read. */
export type Preview = ImportCriteriaMutation["importCriteria"] & { uploadId: string };
