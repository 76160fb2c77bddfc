/** Asks for a record itself: react-admin would show a page with the fewer fields of a list's row first. */
export const wholeRecord = { meta: { whole: true } };
