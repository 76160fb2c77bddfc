import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { DeductionShow } from "./DeductionShow";
import { DeductionList } from "./list/DeductionList";

export const deductions = {
  list: DeductionList,
  show: DeductionShow,
  recordRepresentation: ({ criterion }: Partial<DeductionRowFragment>) =>
    criterion ? `${criterion.code}. ${criterion.name}` : "",
  icon: RemoveCircleOutlineOutlined,
};
