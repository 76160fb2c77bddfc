export { CoveragePage } from "./CoveragePage";
