export { AppraisalPage } from "./AppraisalPage";
