/** The page on which an ended unit's tasks are handed over. */
export const handOverPath = (unit: { id: string }): string => `/handOvers/of/${unit.id}`;
