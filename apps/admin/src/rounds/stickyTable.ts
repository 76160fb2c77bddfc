/** A wide table that scrolls in its own box, with its head and its first column in place. */
export const stickyTable = {
  overflow: "auto",
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
  bgcolor: "background.paper",
  "& thead th": { position: "sticky", top: 0, zIndex: 2, bgcolor: "background.paper" },
  "& tbody th": { position: "sticky", left: 0, zIndex: 1, bgcolor: "background.paper" },
  "& thead th:first-of-type": { left: 0, zIndex: 3 },
} as const;
