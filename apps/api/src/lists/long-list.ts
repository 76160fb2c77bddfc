import { Extensions } from "type-graphql";

/** Marks a plain list that is as long as a set or a cohort may be, so that a query pays for its length. */
export const LongList = (): ReturnType<typeof Extensions> => Extensions({ longList: true });
