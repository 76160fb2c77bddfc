export { ReviewBoardPage } from "./board/ReviewBoardPage";
export { ReviewCreate, ReviewEdit } from "./form/ReviewPages";
export { ReviewList } from "./ReviewList";
export { ReviewShow } from "./ReviewShow";
