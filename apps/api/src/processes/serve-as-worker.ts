import { readConfig } from "../config.js";
import { connectTo } from "../start-up/database.js";
import type { Lifecycle } from "../start-up/lifecycle.js";
import { type Place, serveLedger } from "../start-up/serve-ledger.js";
import type { ToPrimary, ToWorker } from "./messages.js";
import { Shared } from "./shared.js";

/** Serves what another process has prepared; answers when it does. `onStop` is called when it is to end. */
export async function serveAsWorker(lifecycle: Lifecycle, onStop: () => void): Promise<void> {
  const send = (message: ToPrimary) => process.send?.(message);
  const shared = new Shared(send);
  const place = await new Promise<Place>((resolve) => {
    process.on("message", (message: ToWorker<Place>) => {
      if (message.kind === "start") resolve(message.start);
      else if (message.kind === "stop") onStop();
      else shared.hear(message);
    });
  });
  const config = readConfig(process.env);
  const dataSource = await connectTo(place.url, config.replicaUrls, lifecycle);
  await serveLedger(config, place, dataSource, lifecycle, shared);
  send({ kind: "ready" });
}
