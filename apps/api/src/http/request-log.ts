import { type FastifyReply, type FastifyRequest, LogController } from "fastify";
import { destination } from "pino";

/** Says of every request one line, when it was answered: who asked what, how it ended and how long it took. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, req: FastifyRequest, res: FastifyReply): void {
    if (this.isLogDisabled(req)) return;
    const responseTime = res.elapsedTime;
    if (error) res.log.error({ req, res, err: error, responseTime }, "request errored");
    else res.log.info({ req, res, responseTime }, "request completed");
  }
}

/** Less than what a pipe takes in one piece, so that several processes do not write into each other's lines. */
const bytesTogether = 3_000;
const longestWaitMs = 500;

/** Standard output, to which lines go several at once. Its end, and that of the process, writes what waits. */
export function logStream() {
  const stream = destination({ fd: 1, sync: false, minLength: bytesTogether });
  const timer = setInterval(() => stream.flush(), longestWaitMs).unref();
  const end = () => {
    clearInterval(timer);
    stream.flushSync();
  };
  return { stream, end };
}
