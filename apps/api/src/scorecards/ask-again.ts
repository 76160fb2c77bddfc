import { Parameters } from "../lists/conditions.js";
import type { Question } from "../lists/list.js";

/** The same question for another statement, which counts its parameters from the start. */
export const askAgain = (question: Question): Question => ({ ...question, parameters: new Parameters() });
