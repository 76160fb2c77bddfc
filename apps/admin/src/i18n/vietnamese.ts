import { messagesIn } from "./messages";
import { vietnameseReactAdmin } from "./vietnameseReactAdmin";

export const vietnameseMessages = messagesIn("vi", vietnameseReactAdmin);
