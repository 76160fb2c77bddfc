export function LedgerMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="currentColor" opacity="0.14" />
      <path
        d="M9 8h8a6 6 0 0 1 1.6 11.8L23 25"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M9 8v17" stroke="#f2b84b" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
