import { createServer } from "node:net";
import { reasonOf, StartProblem } from "./problem.js";

/** The port to listen on, tried before anything else is started: a taken one is the commonest mistake. */
export function claimPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const trial = createServer();
    trial.once("error", (error) => reject(listenProblem(error, host, port)));
    trial.listen({ host, port, exclusive: true }, () => {
      const address = trial.address();
      const found = typeof address === "object" && address ? address.port : port;
      trial.close(() => resolve(found));
    });
  });
}

export function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): StartProblem {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartProblem(`Port ${port} is in use: stop what uses it, or choose another one with PORT.`);
    case "EACCES":
      return new StartProblem(
        `Port ${port} needs more rights than you have: choose one above 1023 with PORT.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartProblem(`HOST is ${host}, which is no address of this machine.`);
    default:
      return new StartProblem(`It cannot listen on ${host}:${port}: ${reasonOf(error)}.`);
  }
}
