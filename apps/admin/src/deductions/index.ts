import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import { DeductionList } from "./DeductionList";
import { DeductionShow } from "./DeductionShow";

export const deductions = {
  list: DeductionList,
  show: DeductionShow,
  icon: RemoveCircleOutlineOutlined,
};
