import type { Rolldown } from "vite";

const from = (packages: string) => new RegExp(`node_modules[\\\\/](${packages})[\\\\/]`);

/** A noun's pages are called after it. */
export const chunkFileNames = ({ facadeModuleId, name }: Rolldown.PreRenderedChunk): string => {
  const noun = /([^/\\]+)[/\\]pages\.ts$/.exec(facadeModuleId ?? "")?.[1];
  return `assets/${noun ?? name}-[hash].js`;
};

/**
 * What is fetched together: a noun's own pages are a chunk, and so is what nouns share. The libraries that every
 * visit needs change seldom, so they stay in the browser's cache over releases.
 */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  { name: "charts", test: from("echarts|zrender"), priority: 6 },
  { name: "react", tags: ["$initial"], test: from("react|react-dom|react-router|scheduler"), priority: 5 },
  { name: "mui", tags: ["$initial"], test: from("@mui|@emotion|@popperjs|stylis"), priority: 4 },
  { name: "admin", tags: ["$initial"], test: /node_modules/, priority: 3 },
  { name: "start", tags: ["$initial"], priority: 2 },
  { name: "shared", minShareCount: 2, priority: 1 },
];
