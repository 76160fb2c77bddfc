import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import type { DataSource } from "typeorm";
import { onTestFinished } from "vitest";

/** A mail server of one's own that keeps what it takes. */
export interface MailServer {
  url: string;
  mails: ParsedMail[];
  /** Called before a mail is taken: throws to refuse it. */
  onMail: (mail: ParsedMail) => void | Promise<void>;
  /** Called before a recipient is taken: throws to refuse them. */
  onRecipient: (address: string) => void;
  close(): Promise<void>;
}

export async function aMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => answer(done, () => kept.onRecipient(address)),
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) =>
        answer(done, async () => {
          await kept.onMail(mail);
          kept.mails.push(mail);
        }),
      );
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const kept: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    onMail: () => undefined,
    onRecipient: () => undefined,
    close: () => {
      closing ??= new Promise((resolve) => server.close(() => resolve()));
      return closing;
    },
  };
  onTestFinished(() => kept.close());
  return kept;
}

async function answer(done: (error?: Error | null) => void, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
    done();
  } catch (error) {
    done(error as Error);
  }
}

/** How an SMTP server says no. */
export const smtpRefusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** A moment in Vietnam. */
export const inVietnam = (day: string, hour: string): Date => new Date(`${day}T${hour}:00+07:00`);

export interface Told {
  email: string;
  occasion: string;
  text: string;
  cancelled: boolean;
}

/** Who is told what about a task, in the order of occasions and addresses. */
export const toldOf = (source: Pick<DataSource, "query">, taskId: string): Promise<Told[]> =>
  source.query(
    `select p.email, n.occasion, n.text, n.cancelled_at is not null as cancelled
     from notice n join person p on p.id = n.person_id where n.task_id = $1 order by n.occasion, p.email`,
    [taskId],
  );

export const jobsIn = async (source: Pick<DataSource, "query">, queue: string): Promise<object[]> => {
  const rows = await source.query<{ data: object }[]>(
    "select data from pgboss.job where name = $1 order by created_on",
    [queue],
  );
  return rows.map(({ data }) => data);
};
