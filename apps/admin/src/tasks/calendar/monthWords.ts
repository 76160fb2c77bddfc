/** A month for the messages: 11/2023. */
export const monthWords = (month: string) => ({ month: Number(month.slice(5, 7)), year: month.slice(0, 4) });
