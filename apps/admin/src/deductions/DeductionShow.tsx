import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { RecordPage } from "../records/RecordPage";
import { DeductionChain } from "./DeductionChain";
import { DeductionHeader } from "./DeductionHeader";

export function DeductionShow() {
  return (
    <RecordPage<DeductionDetailFragment>
      resource="deductions"
      title={({ criterion }) => `${criterion.code}. ${criterion.name}`}
    >
      {(deduction) => (
        <>
          <DeductionHeader deduction={deduction} />
          <DeductionChain deduction={deduction} />
        </>
      )}
    </RecordPage>
  );
}
