export interface Announcement {
  baseUrl: string;
  dataDirectory: string;
  isEmbedded: boolean;
  demo?: { emails: readonly string[]; password: string };
}

/** What the person who started it reads: where it is, who can sign in, where the data lies. */
export function announcement({ baseUrl, dataDirectory, isEmbedded, demo }: Announcement): string {
  const lines = [
    `Reform Ledger runs at ${baseUrl} (GraphQL at ${baseUrl}/graphql)`,
    `  data      ${dataDirectory}${isEmbedded ? " (files and the embedded database)" : " (files)"}`,
  ];
  if (demo) lines.push(`  accounts  ${demo.emails.join(", ")}`, `  password  ${demo.password}`);
  lines.push("  Ctrl-C stops it.");
  return `${lines.join("\n")}\n`;
}
