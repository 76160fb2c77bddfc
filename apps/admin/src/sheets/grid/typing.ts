/** What is being typed, and with which character it began. */
export interface Typing {
  rowId: string;
  seed: string | null;
}
