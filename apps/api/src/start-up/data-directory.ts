import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf, StartProblem } from "./problem.js";

/** Makes the folder unless it is there, and tries whether it can be written to. */
export async function claimDataDirectory(directory: string): Promise<void> {
  const trial = join(directory, `.writable-${process.pid}`);
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(trial, "");
    await rm(trial);
  } catch (error) {
    throw new StartProblem(
      `The folder ${directory} cannot be written to (${reasonOf(error)}): choose another one with DATA_DIR.`,
    );
  }
}

export interface KeptSecret {
  value: string;
  isNew: boolean;
}

/** A secret that is generated once and kept where only the owner of the files may read it. */
export async function keptSecret(directory: string, name: string, bytes: number): Promise<KeptSecret> {
  const file = join(directory, name);
  const kept = await readFile(file, "utf8").then(
    (content) => content.trim(),
    () => "",
  );
  if (kept) return { value: kept, isNew: false };
  const value = randomBytes(bytes).toString("base64url");
  await writeFile(file, `${value}\n`, { mode: 0o600 });
  return { value, isNew: true };
}
