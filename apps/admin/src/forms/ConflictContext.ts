import { createContext, type ReactNode, useContext } from "react";

/** The notice of a conflict that the page holds and its form shows. */
export const ConflictContext = createContext<ReactNode>(null);

export const useConflictNotice = () => useContext(ConflictContext);
