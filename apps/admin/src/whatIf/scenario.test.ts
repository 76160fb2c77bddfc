import { describe, expect, it } from "vitest";
import {
  emptyScenario,
  isEmpty,
  readScenario,
  scenarioInput,
  withGain,
  withTask,
  writeScenario,
} from "./scenario";

const read = (address: string) => readScenario(new URLSearchParams(address));

describe("a scenario in the address", () => {
  it("comes back as it was written", () => {
    const scenario = { taskIds: ["task_1", "task_2"], gains: { criterion_4: "0.5", criterion_9: "1" } };
    const params = new URLSearchParams("assessment=assessment_1");
    writeScenario(params, scenario);
    expect(readScenario(params)).toEqual(scenario);
    expect(params.get("assessment")).toBe("assessment_1");
  });

  it("leaves nothing behind when it is emptied", () => {
    const params = new URLSearchParams("tasks=task_1&gains=criterion_4:1");
    writeScenario(params, emptyScenario);
    expect(params.toString()).toBe("");
  });

  it("passes over what it does not understand", () => {
    expect(read("gains=criterion_4:much,criterion_5:0.25,:1,&tasks=,task_3,task_3")).toEqual({
      taskIds: ["task_3"],
      gains: { criterion_5: "0.25" },
    });
    expect(isEmpty(read("gains=nonsense"))).toBe(true);
  });
});

describe("choosing", () => {
  it("takes a task once and lets it go", () => {
    const chosen = withTask(withTask(emptyScenario, "task_1", true), "task_1", true);
    expect(chosen.taskIds).toEqual(["task_1"]);
    expect(isEmpty(withTask(chosen, "task_1", false))).toBe(true);
  });

  it("lets no more come back on a criterion than it lost, and leaves out nothing", () => {
    const gained = withGain(emptyScenario, "criterion_4", "2.5", "1.5");
    expect(gained.gains).toEqual({ criterion_4: "1.5" });
    expect(withGain(gained, "criterion_4", "0", "1.5").gains).toEqual({});
    expect(withGain(gained, "criterion_4", "abc", "1.5").gains).toEqual({});
  });

  it("is sent to the API by task and by criterion", () => {
    expect(scenarioInput("assessment_1", { taskIds: ["task_1"], gains: { criterion_4: "0.5" } })).toEqual({
      assessmentId: "assessment_1",
      taskIds: ["task_1"],
      gains: [{ criterionId: "criterion_4", points: "0.5" }],
    });
  });
});
