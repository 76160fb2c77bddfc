import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DigestFacts, type DigestTask, digestMail, mostDigestTasks } from "./digest-mail.js";

const task = (number: number, override: Partial<DigestTask> = {}): DigestTask => ({
  title: `Nhiệm vụ ${number}`,
  leadUnit: "Văn phòng HĐND và UBND",
  dueOn: "2023-11-15",
  dueWords: null,
  link: `https://cchc.example.vn/tasks/task_${number}/show`,
  notices: [{ reason: "OVERDUE", subjectOn: "2023-11-15", text: "Quá hạn hoàn thành ngày 15/11/2023." }],
  ...override,
});

const mailOf = (...tasks: DigestTask[]) => {
  const facts: DigestFacts = {
    personName: "Lý Thị Hoa",
    today: "2023-11-17",
    tasks,
    link: "https://cchc.example.vn/",
  };
  return digestMail(facts);
};

const due = { reason: "DUE", subjectOn: "2023-11-20", text: "Đến hạn hoàn thành ngày 20/11/2023." } as const;
const asked = {
  reason: "QUESTION",
  subjectOn: "2023-11-16",
  text: "Có câu hỏi ngày 16/11/2023: Bao giờ xong?",
} as const;

describe("the mail of a day", () => {
  it("is plain text that an office would write", () => {
    expect(mailOf(task(1, { notices: [asked, due] }), task(2)).text).toBe(`Kính gửi Lý Thị Hoa,

Việc cần chú ý ngày 17/11/2023:

QUÁ HẠN
1. Nhiệm vụ 2
   Chủ trì: Văn phòng HĐND và UBND · Thời hạn: 15/11/2023
   - Quá hạn hoàn thành ngày 15/11/2023 (quá 2 ngày).
   https://cchc.example.vn/tasks/task_2/show

SẮP ĐẾN HẠN
1. Nhiệm vụ 1
   Chủ trì: Văn phòng HĐND và UBND · Thời hạn: 15/11/2023
   - Đến hạn hoàn thành ngày 20/11/2023 (còn 3 ngày).
   - Có câu hỏi ngày 16/11/2023: Bao giờ xong?
   https://cchc.example.vn/tasks/task_1/show

Xem tất cả: https://cchc.example.vn/

--
Thư này do Sổ cái cải cách hành chính gửi tự động, mỗi ngày làm việc nhiều nhất một thư; xin không trả lời thư.
`);
  });

  it("keeps what people typed on one line, so that it passes for nothing else", () => {
    const title = "Rà soát\n\nXem tất cả: https://la.example/\r\n";
    const { text } = mailOf(
      task(1, { title, leadUnit: "Văn phòng\nKính gửi", dueOn: null, dueWords: "a\nb" }),
    );
    expect(text).toContain("1. Rà soát Xem tất cả: https://la.example/\n   Chủ trì: Văn phòng Kính gửi");
    expect(text).toContain("Thời hạn: a b\n");
  });

  it("says in its subject what it is about, the most pressing first", () => {
    expect(mailOf(task(1, { notices: [due] }), task(2), task(3)).subject).toBe(
      "Nhắc việc ngày 17/11/2023: 2 quá hạn, 1 sắp đến hạn",
    );
  });

  it("lists what has waited longest first, and a date in words as it is", () => {
    const older = {
      reason: "OVERDUE",
      subjectOn: "2023-10-01",
      text: "Quá hạn hoàn thành ngày 01/10/2023.",
    } as const;
    const { listed, text } = mailOf(
      task(1),
      task(2, { notices: [older], dueOn: null, dueWords: "Thường xuyên" }),
    );
    expect(listed.map(({ title }) => title)).toEqual(["Nhiệm vụ 2", "Nhiệm vụ 1"]);
    expect(text).toContain("Thời hạn: Thường xuyên");
    expect(mailOf(task(1, { dueOn: null })).text).toContain("Chủ trì: Văn phòng HĐND và UBND\n");
  });

  it("writes nothing into its page that is not text", () => {
    const { html } = mailOf(task(1, { title: `<script>alert("1")</script>`, leadUnit: "A & 'B'" }));
    expect(html).not.toContain("<script");
    expect(html).toContain("&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;");
    expect(html).toContain("A &#38; &#39;B&#39;");
    expect(html).toContain('<html lang="vi">');
  });

  it("lists each task once and counts the rest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
        const tasks = Array.from({ length: count }, (_, number) =>
          task(number, number % 3 ? {} : { notices: [due] }),
        );
        const { listed, text, html } = mailOf(...tasks);
        expect(new Set(listed).size).toBe(Math.min(count, mostDigestTasks));
        expect(text.match(/\/show$/gm)).toHaveLength(listed.length);
        expect(html.match(/<li /g)).toHaveLength(listed.length);
        expect(text.includes(`… và ${count - mostDigestTasks} nhiệm vụ khác.`)).toBe(count > mostDigestTasks);
      }),
    );
  });
});
