/** How many criteria a set may have, of all levels. */
export const maxCriteria = 1_000;
