import { formatDayVi } from "../calendar/calendar.js";
import { type NoticeReason, noticeReasons } from "./notice-rules.js";
import { distanceText, onOneLine } from "./notice-text.js";

export interface DigestNotice {
  reason: NoticeReason;
  subjectOn: string | null;
  text: string;
}

export interface DigestTask {
  title: string;
  leadUnit: string;
  dueOn: string | null;
  dueWords: string | null;
  /** Where the task can be opened. */
  link: string;
  notices: readonly DigestNotice[];
}

export interface DigestFacts<Task extends DigestTask = DigestTask> {
  personName: string;
  /** The day in Vietnam. */
  today: string;
  tasks: readonly Task[];
  /** Where everything can be seen. */
  link: string;
}

export interface DigestMail<Task extends DigestTask = DigestTask> {
  subject: string;
  text: string;
  html: string;
  /** The tasks that it lists. */
  listed: Task[];
}

/** More tasks than these are counted, not listed. */
export const mostDigestTasks = 30;

const headings: Readonly<Record<NoticeReason, { title: string; short: string }>> = {
  OVERDUE: { title: "Quá hạn", short: "quá hạn" },
  RETURNED: { title: "Bị trả lại", short: "bị trả lại" },
  DUE: { title: "Sắp đến hạn", short: "sắp đến hạn" },
  TO_VERIFY: { title: "Chờ xác nhận hoàn thành", short: "chờ xác nhận" },
  EXTENSION: { title: "Gia hạn", short: "về gia hạn" },
  QUESTION: { title: "Hỏi đáp", short: "có hỏi đáp" },
  ASSIGNED: { title: "Mới giao", short: "mới giao" },
  NO_UPDATE: { title: "Chưa cập nhật tiến độ", short: "chưa cập nhật" },
};

interface Section<Task extends DigestTask = DigestTask> {
  reason: NoticeReason;
  tasks: Task[];
}

const urgency = ({ reason }: DigestNotice): number => noticeReasons.indexOf(reason);

const mostUrgent = (notices: readonly DigestNotice[]): NoticeReason | undefined =>
  noticeReasons[Math.min(...notices.map(urgency))];

const firstDay = ({ notices }: DigestTask): string =>
  notices
    .map(({ subjectOn }) => subjectOn ?? "9999-12-31")
    .sort()
    .at(0) ?? "";

const order = (one: DigestTask, other: DigestTask): number => {
  const [first, second] = [firstDay(one), firstDay(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.link < other.link ? -1 : 1;
};

/** Each task once, under what presses most about it. */
function sectionsOf<Task extends DigestTask>(tasks: readonly Task[]): Section<Task>[] {
  const byReason = Map.groupBy(tasks, ({ notices }) => mostUrgent(notices));
  return noticeReasons.flatMap((reason) => {
    const found = byReason.get(reason);
    return found ? [{ reason, tasks: [...found].sort(order) }] : [];
  });
}

function bounded<Task extends DigestTask>(sections: readonly Section<Task>[]): Section<Task>[] {
  let left = mostDigestTasks;
  return sections.flatMap(({ reason, tasks }) => {
    const shown = tasks.slice(0, Math.max(left, 0));
    left -= tasks.length;
    return shown.length > 0 ? [{ reason, tasks: shown }] : [];
  });
}

const subjectOf = (sections: readonly Section[], today: string): string => {
  const counts = sections.map(({ reason, tasks }) => `${tasks.length} ${headings[reason].short}`);
  return `Nhắc việc ngày ${formatDayVi(today)}: ${counts.join(", ")}`;
};

function noticeLine({ reason, subjectOn, text }: DigestNotice, today: string): string {
  const distance = distanceText(reason, subjectOn, today);
  return distance ? `${text.replace(/\.$/, "")} (${distance}).` : text;
}

const linesOf = ({ notices }: DigestTask, today: string): string[] => {
  const sorted = [...notices].sort((one, other) => urgency(one) - urgency(other));
  return [...new Set(sorted.map((notice) => noticeLine(notice, today)))];
};

const aboutTask = ({ leadUnit, dueOn, dueWords }: DigestTask): string => {
  const due = dueOn ? formatDayVi(dueOn) : dueWords;
  return onOneLine(`Chủ trì: ${leadUnit}${due ? ` · Thời hạn: ${due}` : ""}`);
};

const footer =
  "Thư này do Sổ cái cải cách hành chính gửi tự động, mỗi ngày làm việc nhiều nhất một thư; xin không trả lời thư.";

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

interface Written {
  sections: Section[];
  /** How many tasks are not listed. */
  others: number;
}

function writtenText({ personName, today, link }: DigestFacts, { sections, others }: Written): string {
  const parts = sections.map(({ reason, tasks }) => {
    const rows = tasks.map((task, index) =>
      [
        `${index + 1}. ${onOneLine(task.title)}`,
        `   ${aboutTask(task)}`,
        ...linesOf(task, today).map((line) => `   - ${line}`),
        `   ${task.link}`,
      ].join("\n"),
    );
    return `${headings[reason].title.toUpperCase()}\n${rows.join("\n")}`;
  });
  return [
    `Kính gửi ${onOneLine(personName)},`,
    `Việc cần chú ý ngày ${formatDayVi(today)}:`,
    ...parts,
    ...(others > 0 ? [`… và ${others} nhiệm vụ khác.`] : []),
    `Xem tất cả: ${link}`,
    `--\n${footer}\n`,
  ].join("\n\n");
}

const taskHtml = (task: DigestTask, today: string): string =>
  `<li style="margin:0 0 12px"><a href="${escaped(task.link)}" style="color:#0b57d0">${escaped(task.title)}</a><br>
<span style="color:#555">${escaped(aboutTask(task))}</span>${linesOf(task, today)
    .map((line) => `<br>${escaped(line)}`)
    .join("")}</li>`;

function writtenHtml({ personName, today, link }: DigestFacts, { sections, others }: Written): string {
  const parts = sections.map(
    ({ reason, tasks }) =>
      `<h2 style="font-size:16px;margin:20px 0 8px">${headings[reason].title}</h2>
<ol style="margin:0;padding-left:24px">
${tasks.map((task) => taskHtml(task, today)).join("\n")}
</ol>`,
  );
  const more = others > 0 ? `<p>… và ${others} nhiệm vụ khác.</p>` : "";
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="font-family:Arial,sans-serif;font-size:14px;line-height:1.5;color:#1a1a1a;max-width:640px;margin:0 auto;padding:16px">
<p>Kính gửi ${escaped(personName)},</p>
<p>Việc cần chú ý ngày ${formatDayVi(today)}:</p>
${parts.join("\n")}
${more}
<p><a href="${escaped(link)}" style="color:#0b57d0">Xem tất cả</a></p>
<p style="color:#555;font-size:12px;border-top:1px solid #ddd;padding-top:8px">${footer}</p>
</body></html>
`;
}

/** The one mail of a day: what presses most comes first, and a long list is cut with the number of the rest. */
export function digestMail<Task extends DigestTask>(facts: DigestFacts<Task>): DigestMail<Task> {
  const all = sectionsOf(facts.tasks);
  const others = Math.max(facts.tasks.length - mostDigestTasks, 0);
  const sections = bounded(all);
  const written = { sections, others };
  return {
    subject: subjectOf(all, facts.today),
    text: writtenText(facts, written),
    html: writtenHtml(facts, written),
    listed: sections.flatMap(({ tasks }) => tasks),
  };
}
