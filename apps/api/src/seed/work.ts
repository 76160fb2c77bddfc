import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { createDirective } from "../directives/directive.service.js";
import { requestExtension } from "../extensions/extension.service.js";
import { globalId } from "../lists/global-id.js";
import { createPlan } from "../plans/remediation-plan.service.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { createTask } from "../tasks/task.service.js";
import { returnTask, submitTask, updateTaskProgress, verifyTask } from "../tasks/task-life.service.js";
import { askAboutTask } from "../tasks/task-question.service.js";
import { TaskStep } from "../tasks/task-step.entity.js";
import { tickTaskStep } from "../tasks/task-step.service.js";

import type { ReferenceCase } from "./facts.js";
import type { DemoPerson } from "./people.js";
import type { SeededUnits } from "./units.js";

type Fate = "assigned" | "begun" | "submitted" | "returned" | "verified";

interface Work {
  /** What the conference of 09/06/2023 ordered. */
  extract: string;
  /** What the demonstration makes of it: all of this is made up. */
  title: string;
  deliverable: string;
  lead: keyof SeededUnits;
  cooperating: (keyof SeededUnits)[];
  dueOn: string;
  fate: Fate;
  percentDone: number;
  note: string;
  effortDays: string;
  recurrence?: "MONTHLY" | "QUARTERLY";
  steps?: string[];
  /** A later day that its unit asks for; not decided yet. */
  laterDueOn?: string;
  question?: string;
}

/** One entry for each directive of the source, in its order. */
const works: Work[] = [
  {
    extract:
      "Theo dõi, đôn đốc các cơ quan chuyên môn, UBND các xã, thị trấn giải quyết thủ tục hành chính trên hệ thống một cửa điện tử iGate; tăng hồ sơ dịch vụ công trực tuyến toàn trình và một phần.",
    title: "Đôn đốc giải quyết thủ tục hành chính trên hệ thống iGate, tăng hồ sơ trực tuyến",
    deliverable: "Báo cáo hằng tháng kết quả giải quyết hồ sơ trên iGate",
    lead: "office",
    cooperating: ["culture"],
    dueOn: "2023-12-31",
    fate: "begun",
    percentDone: 60,
    note: "Đã rà soát hồ sơ 6 tháng đầu năm, hướng dẫn 12 xã nộp hồ sơ trực tuyến.",
    effortDays: "12",
    recurrence: "MONTHLY",
  },
  {
    extract:
      "Kiểm tra, giám sát việc chấp hành kỷ luật, kỷ cương hành chính và văn hóa công vụ tại các cơ quan, đơn vị.",
    title: "Kiểm tra kỷ luật, kỷ cương hành chính và văn hóa công vụ",
    deliverable: "Kết luận kiểm tra tại các cơ quan, đơn vị",
    lead: "homeAffairs",
    cooperating: ["justice"],
    dueOn: "2023-11-30",
    fate: "begun",
    percentDone: 30,
    note: "Đã ban hành kế hoạch kiểm tra.",
    effortDays: "15",
  },
  {
    extract:
      "Các cơ quan, đơn vị tổ chức kiểm điểm, làm rõ nguyên nhân các chỉ số bị mất điểm; tập trung khắc phục tồn tại, hạn chế năm 2022.",
    title: "Tổ chức kiểm điểm, làm rõ nguyên nhân các chỉ số bị mất điểm năm 2022",
    deliverable: "Biên bản kiểm điểm của các cơ quan, đơn vị",
    lead: "homeAffairs",
    cooperating: ["office", "justice", "culture", "finance"],
    dueOn: "2023-07-31",
    fate: "assigned",
    percentDone: 0,
    note: "",
    effortDays: "4",
  },
  {
    extract: "Tăng cường lãnh đạo, chỉ đạo, điều hành hoạt động của Bộ phận một cửa.",
    title: "Tăng cường chỉ đạo, điều hành hoạt động của Bộ phận một cửa",
    deliverable: "Văn bản chỉ đạo và phân công lãnh đạo phụ trách",
    lead: "office",
    cooperating: [],
    dueOn: "2023-08-31",
    fate: "verified",
    percentDone: 100,
    note: "Đã phân công lãnh đạo Văn phòng phụ trách, họp giao ban hằng tuần.",
    effortDays: "3",
  },
  {
    extract: "Nâng cao chất lượng giải quyết thủ tục hành chính trên Cổng Dịch vụ công quốc gia.",
    title: "Nâng cao chất lượng giải quyết thủ tục hành chính trên Cổng Dịch vụ công quốc gia",
    deliverable: "Tỷ lệ hồ sơ đúng hạn trên Cổng Dịch vụ công quốc gia",
    lead: "office",
    cooperating: ["culture"],
    dueOn: "2023-12-15",
    fate: "returned",
    percentDone: 100,
    note: "Đề nghị xác nhận hoàn thành.",
    effortDays: "20",
    question: "Tỷ lệ hồ sơ đúng hạn được tính trên toàn huyện hay riêng Bộ phận một cửa?",
  },
  {
    extract: "Bộ phận một cửa thực hiện đúng quy trình tiếp nhận hồ sơ và trả kết quả.",
    title: "Chấn chỉnh việc thực hiện quy trình tiếp nhận và trả kết quả tại Bộ phận một cửa",
    deliverable: "Quy trình nội bộ được niêm yết, sổ theo dõi hồ sơ",
    lead: "office",
    cooperating: ["justice"],
    dueOn: "2023-09-30",
    fate: "submitted",
    percentDone: 100,
    note: "Đã niêm yết quy trình, tập huấn công chức Bộ phận một cửa.",
    effortDays: "6",
    steps: ["Rà soát quy trình nội bộ", "Niêm yết quy trình", "Tập huấn công chức"],
  },
  {
    extract: "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính; chứng thực bản sao điện tử từ bản chính.",
    title: "Số hóa hồ sơ, kết quả giải quyết; chứng thực bản sao điện tử từ bản chính",
    deliverable: "Tỷ lệ hồ sơ, kết quả được số hóa theo tháng",
    lead: "office",
    cooperating: ["justice", "culture"],
    dueOn: "2023-10-31",
    fate: "begun",
    percentDone: 45,
    note: "Đã số hóa kết quả lĩnh vực hộ tịch.",
    effortDays: "30",
    steps: [
      "Số hóa kết quả lĩnh vực hộ tịch",
      "Số hóa kết quả lĩnh vực đất đai",
      "Hướng dẫn chứng thực điện tử",
    ],
    laterDueOn: "2023-12-15",
  },
];

const conference = "2023-06-09";
const at = (day: string) => new Date(`${day}T02:00:00Z`);

/** The conclusions of the conference as a plan for 2023 with a task for each. */
export async function seedWork(
  tx: EntityManager,
  actors: Record<DemoPerson, Actor>,
  units: SeededUnits,
  { directives2023, source }: ReferenceCase,
): Promise<void> {
  const { office } = actors;
  const unitId = globalId("Unit", units.district.id);
  const plan = await createPlan(
    tx,
    office,
    { unitId, year: 2023, name: "Kế hoạch khắc phục tồn tại, hạn chế trong công tác CCHC năm 2022" },
    { constructed: true, source: `${source}; the plan's form is constructed` },
  );
  for (const [index, { about }] of directives2023.entries()) {
    const work = works[index];
    if (!work) throw new Error(`No Vietnamese wording for the directive "${about}"`);
    const directive = await createDirective(
      tx,
      office,
      {
        unitId,
        kind: "CONCLUSION",
        issuedOn: conference,
        issuer: "UBND huyện Nguyên Bình",
        extract: work.extract,
      },
      source,
    );
    const task = await createTask(
      tx,
      office,
      {
        title: work.title,
        deliverable: work.deliverable,
        leadUnitId: globalId("Unit", units[work.lead].id),
        cooperatingUnitIds: work.cooperating.map((unit) => globalId("Unit", units[unit].id)),
        dueOn: work.dueOn,
        effortDays: work.effortDays,
        recurrence: work.recurrence ?? "NONE",
        steps: work.steps ?? [],
        planId: globalId("RemediationPlan", plan.id),
        directiveId: globalId("Directive", directive.id),
        assign: true,
      },
      at("2023-06-20"),
    );
    await live(tx, actors, task, work);
  }
  await tx.query("update remediation_task set constructed = true where plan_id = $1", [plan.id]);
  await tx.query(
    "update task_update set constructed = true where task_id in (select id from remediation_task where plan_id = $1)",
    [plan.id],
  );
}

/** What has become of a task since; the head of its unit reports, the reform office decides. */
async function live(
  tx: EntityManager,
  { office, head }: Record<DemoPerson, Actor>,
  { id }: RemediationTask,
  { fate, percentDone, note, lead, steps, laterDueOn, question }: Work,
): Promise<void> {
  if (fate === "assigned") return;
  const reporter = lead === "office" ? head : office;
  const taskId = globalId("RemediationTask", id);
  const seen = async () => {
    const { version } = await tx.findOneByOrFail(RemediationTask, { id });
    return { taskId, expectedVersion: version };
  };
  await updateTaskProgress(tx, reporter, { ...(await seen()), percentDone, note }, at("2023-07-15"));
  const done = steps ? await tx.find(TaskStep, { where: { taskId: id }, order: { position: "ASC" } }) : [];
  for (const step of fate === "begun" ? done.slice(0, 1) : done) {
    const ticked = { stepId: globalId("TaskStep", step.id), done: true };
    await tickTaskStep(tx, reporter, { ...(await seen()), ...ticked }, at("2023-08-10"));
  }
  if (question) await askAboutTask(tx, office, { taskId, question }, at("2023-08-11"));
  if (laterDueOn) {
    const reason = "Chờ tỉnh bàn giao phần mềm số hóa.";
    await requestExtension(
      tx,
      reporter,
      { ...(await seen()), newDueOn: laterDueOn, reason },
      at("2023-10-02"),
    );
  }
  if (fate === "begun") return;
  await submitTask(
    tx,
    reporter,
    { ...(await seen()), note: "Đã hoàn thành, đề nghị kiểm tra." },
    at("2023-08-20"),
  );
  if (fate === "returned") {
    const reason = "Chưa có tài liệu kiểm chứng tỷ lệ hồ sơ đúng hạn; đề nghị bổ sung.";
    await returnTask(tx, office, { ...(await seen()), reason }, at("2023-08-25"));
  }
  if (fate === "verified") {
    await verifyTask(tx, office, { ...(await seen()), note: "Đạt yêu cầu." }, at("2023-08-28"));
  }
}
