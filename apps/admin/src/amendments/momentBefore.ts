/** The second before something was written: how a sheet stood until then. */
export const momentBefore = (moment: string): string => new Date(Date.parse(moment) - 1000).toISOString();
