import { writeFile } from "node:fs/promises";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "./schema.js";

const file = new URL("../../../packages/api-types/schema.graphql", import.meta.url);
await writeFile(file, `${printSchema(lexicographicSortSchema(await createSchema()))}\n`);
