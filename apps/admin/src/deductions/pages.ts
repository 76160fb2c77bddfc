export { DeductionShow } from "./DeductionShow";
export { DeductionList } from "./list/DeductionList";
