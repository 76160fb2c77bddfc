import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import { startJobs } from "../jobs/start-jobs.js";
import { openMailer } from "../mail/mailer.js";
import { noticeWorks } from "../notices/notice-works.js";
import type { Lifecycle } from "./lifecycle.js";

interface Background {
  url: string;
  dataSource: DataSource;
  /** The address that people use. */
  baseUrl: string;
  onProblem: (problem: unknown) => void;
}

/** Starts the work that nobody waits for, where this process is to do it. */
export async function startBackground(
  { jobs, mail, mailHour }: Pick<Config, "jobs" | "mail" | "mailHour">,
  { url, dataSource, baseUrl, onProblem }: Background,
  lifecycle: Lifecycle,
): Promise<void> {
  if (!jobs) return;
  const mailer = mail && openMailer(mail);
  if (mailer) lifecycle.onStop(async () => mailer.close());
  const works = noticeWorks({ dataSource, baseUrl, fromHour: mailHour, mailer });
  const running = await startJobs({ url, works, onProblem });
  lifecycle.onStop(() => running.stop());
}
