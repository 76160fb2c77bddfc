// `npm start`, `npm test` and the other commands. It needs nothing but Node 20 and npm, and brings everything else.
const oldestNode = 20;
const files = { start: "start", test: "test", dev: "dev", bench: "bench", found: "tool", seed: "tool" };
const commands = Object.keys(files);
const [command] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  process.stderr.write(`Reform Ledger needs Node ${oldestNode} or newer; this is ${process.version}.\n`);
  process.exit(1);
}
if (!commands.includes(command)) {
  process.stderr.write(`Say what to run: ${commands.join(", ")}.\n`);
  process.exit(1);
}

const { [command]: run } = await import(`./run/${files[command]}.mjs`);
try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
