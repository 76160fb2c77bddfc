import nodemailer from "nodemailer";

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** The same at every attempt, so that a server that has the mail already can drop the copy. */
  messageId: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

export interface MailSettings {
  smtpUrl: string;
  from: string;
}

const patienceMs = 60_000;
const connectPatienceMs = 15_000;

/** A mail server that speaks SMTP; one mail, one connection. */
export function openMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: connectPatienceMs,
    greetingTimeout: connectPatienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await transport.sendMail({
        ...mail,
        from,
        headers: { "Auto-Submitted": "auto-generated" },
        signal: AbortSignal.timeout(patienceMs),
      });
    },
    close: () => transport.close(),
  };
}

/** Whether the server will never take a mail to this address. */
export const isRefusedForGood = (error: unknown): boolean => {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === "EENVELOPE" && responseCode >= 500;
};
