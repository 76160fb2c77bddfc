import { MissingPart } from "./MissingPart";
import { NounTitle } from "./NounTitle";

export function MissingPage() {
  return (
    <>
      <NounTitle />
      <MissingPart />
    </>
  );
}
