import { join } from "node:path";
import { install } from "./install.mjs";
import { environment, root, scriptOf, serve } from "./programs.mjs";

/** The API and the console from their sources, each started anew or reloaded when a source changes. */
export async function dev() {
  await install();
  const port = process.env.PORT || "4000";
  process.stdout.write("The console with reload will be at http://localhost:5173\n");
  return serve([
    {
      options: [
        scriptOf("tsx/dist/cli.mjs"),
        "watch",
        "--clear-screen=false",
        "--conditions=source",
        `--tsconfig=${join("apps", "api", "tsconfig.json")}`,
        join("apps", "api", "src", "main.ts"),
      ],
    },
    {
      options: [scriptOf("vite/bin/vite.js"), "--strictPort"],
      cwd: join(root, "apps", "admin"),
      env: environment({ API_URL: `http://127.0.0.1:${port}` }),
    },
  ]);
}
