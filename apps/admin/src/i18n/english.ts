import englishReactAdmin from "ra-language-english";
import { messagesIn } from "./messages";

export const englishMessages = messagesIn("en", englishReactAdmin);
