import type { DataSource } from "typeorm";
import { writeAs } from "../context.js";
import type { Work } from "../jobs/start-jobs.js";
import type { Mailer } from "../mail/mailer.js";
import { planDigests } from "./plan-digests.js";
import { tellOfChanges, tellOfTime } from "./plan-notices.js";
import { nobody, sendDigest } from "./send-digest.js";

export interface NoticeSettings {
  dataSource: DataSource;
  /** The address that people use. */
  baseUrl: string;
  /** Hour in Vietnam from which people may be told of what time brings. */
  fromHour: number;
  /** Absent where notices are read in the console alone. */
  mailer?: Mailer | undefined;
  now?: () => Date;
}

const changesAtOnce = 50;
const mailsAtOnce = 10;
const everyQuarter = "*/15";

const idsIn = (jobs: readonly { data: unknown }[], key: "taskId" | "digestId"): string[] => {
  const ids = jobs.map(({ data }) => (data as Record<string, unknown> | null)?.[key]);
  return [...new Set(ids.filter((id) => typeof id === "string"))];
};

/** Who is told of changes, of what time brings, and by mail. */
export function noticeWorks(settings: NoticeSettings): Work[] {
  const { dataSource, mailer, now = () => new Date() } = settings;
  return [
    {
      queue: "task-changes",
      batchSize: changesAtOnce,
      perform: (jobs) => writeAs(dataSource, nobody, (tx) => tellOfChanges(tx, idsIn(jobs, "taskId"), now())),
    },
    { queue: "notices", minutes: everyQuarter, perform: () => planDay(settings) },
    ...(mailer ? [mailWork({ ...settings, mailer, now })] : []),
  ];
}

/** What is due by now, whatever was missed before. */
export function planDay({ dataSource, fromHour, mailer, now = () => new Date() }: NoticeSettings) {
  return writeAs(dataSource, nobody, async (tx) => {
    const moment = now();
    if ((await tellOfTime(tx, fromHour, moment)) && mailer) await planDigests(tx, moment);
  });
}

const mailWork = (post: Parameters<typeof sendDigest>[0]): Work => ({
  queue: "mail",
  batchSize: mailsAtOnce,
  oneByOne: true,
  perform: async (jobs) => {
    for (const digestId of idsIn(jobs, "digestId")) await sendDigest(post, digestId);
  },
});
