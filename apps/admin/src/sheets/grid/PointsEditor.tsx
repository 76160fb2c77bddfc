import { useEffect, useRef, useState } from "react";

interface PointsEditorProps {
  label: string;
  initialText: string;
  /** Typing that began with a character replaces; otherwise the text is chosen as a whole. */
  isSeeded: boolean;
  isInvalid: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
}

/** The box in a cell while something is typed into it. */
export function PointsEditor({
  label,
  initialText,
  isSeeded,
  isInvalid,
  onType,
  onLeave,
}: PointsEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initialText);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (!isSeeded) input.current?.select();
  }, [isSeeded]);
  return (
    <input
      ref={input}
      className="sheet-editor"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-invalid={isInvalid}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onType(event.target.value);
      }}
      onBlur={onLeave}
    />
  );
}
