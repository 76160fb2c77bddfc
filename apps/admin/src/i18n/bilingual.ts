export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** Messages in Vietnamese and English; the compiler refuses English that lacks or adds a key. */
export const bilingual = <Tree extends MessageTree>(messages: { vi: Tree; en: NoInfer<Tree> }) => messages;
