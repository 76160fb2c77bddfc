import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const deductions = {
  list: page("DeductionList"),
  show: page("DeductionShow"),
  recordRepresentation: ({ criterion }: Partial<DeductionRowFragment>) =>
    criterion ? `${criterion.code}. ${criterion.name}` : "",
  icon: RemoveCircleOutlineOutlined,
};
