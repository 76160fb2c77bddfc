import { useEffect } from "react";

const readingTimeMs = 1_500;

/** While the first page is read, the one that most people open next is fetched, unless data is to be saved. */
export function useNextPages(mayOpenTasks: boolean) {
  useEffect(() => {
    if (!mayOpenTasks || savesData()) return;
    const wait = setTimeout(() => import("../tasks/pages").catch(() => undefined), readingTimeMs);
    return () => clearTimeout(wait);
  }, [mayOpenTasks]);
}

/** Few browsers say it, so TypeScript does not know it. */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
