import { Box } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useSheet } from "../SheetContext";
import { ConflictChoice } from "./ConflictChoice";
import { type NoticeProps, noticeOf } from "./noticeOf";
import { InputsProblem, Refusal, TypedProblem } from "./ProblemNotices";
import { ReasonField } from "./ReasonField";

/** Within the grid it is a cell of the row; elsewhere it stands by itself. */
type NoticePlace = "cell" | "card" | "detail";

/** What the row asks or says. In the details its fields ask for reasons themselves. */
export function RowNotice({ view, onDone, place }: NoticeProps & { place: NoticePlace }) {
  const { decimals } = useSheet();
  // While a reason is written its field stays, though nothing is lacking any more.
  const [isWriting, setWriting] = useState(false);
  const asked = isWriting ? "reason" : noticeOf(view, decimals);
  const kind = place === "detail" && (asked === "reason" || asked === "inputs") ? null : asked;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isHere = box.current?.parentElement?.contains(document.activeElement);
    if (kind && isHere) box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [kind]);
  if (kind === null) return null;
  return (
    <Box ref={box} {...(place === "cell" ? cellOf(view.row.id) : { sx: standing })}>
      {kind === "conflict" && <ConflictChoice view={view} onDone={onDone} />}
      {kind === "typed" && <TypedProblem view={view} onDone={onDone} />}
      {kind === "inputs" && <InputsProblem view={view} onDone={onDone} />}
      {kind === "reason" && <ReasonField view={view} onDone={onDone} onWriting={setWriting} />}
      {kind === "refused" && <Refusal view={view} onDone={onDone} />}
    </Box>
  );
}

const cellOf = (rowId: string) => ({
  role: "gridcell",
  className: "sheet-cell sheet-notice",
  "data-notice": rowId,
  tabIndex: -1,
});

const standing = { display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" };
