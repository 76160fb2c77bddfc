import { comparePoints, isPositive } from "@reform-ledger/domain";

/** What is supposed to come back: tasks with what they promise, and points on single criteria. */
export interface Scenario {
  taskIds: readonly string[];
  gains: Readonly<Record<string, string>>;
}

export const emptyScenario: Scenario = { taskIds: [], gains: {} };

export const isEmpty = ({ taskIds, gains }: Scenario) =>
  taskIds.length === 0 && Object.keys(gains).length === 0;

const isDecimal = (text: string) => /^\d+(\.\d+)?$/.test(text);

/** Reads "task_1,task_2" and "criterion_4:0.5,criterion_9:1" of an address; what is not understood is left. */
export function readScenario(params: URLSearchParams): Scenario {
  const listed = (name: string) => (params.get(name) ?? "").split(",").filter(Boolean);
  const pairs = listed("gains")
    .map((pair) => pair.split(":"))
    .filter(([id, points]) => id && points && isDecimal(points));
  return { taskIds: [...new Set(listed("tasks"))], gains: Object.fromEntries(pairs) };
}

export function writeScenario(params: URLSearchParams, { taskIds, gains }: Scenario): void {
  const written = {
    tasks: taskIds.join(","),
    gains: Object.entries(gains)
      .map((pair) => pair.join(":"))
      .join(","),
  };
  for (const [name, text] of Object.entries(written)) {
    if (text) params.set(name, text);
    else params.delete(name);
  }
}

export const withTask = ({ taskIds, gains }: Scenario, id: string, isChosen: boolean): Scenario => ({
  gains,
  taskIds: isChosen ? [...new Set([...taskIds, id])] : taskIds.filter((other) => other !== id),
});

/** Points on a criterion: none leaves it out, and no more than it lost can come back. */
export function withGain(scenario: Scenario, criterionId: string, points: string, lost: string): Scenario {
  const { [criterionId]: _former, ...others } = scenario.gains;
  if (!isDecimal(points) || !isPositive(points)) return { ...scenario, gains: others };
  const most = comparePoints(points, lost) > 0 ? lost : points;
  return { ...scenario, gains: { ...others, [criterionId]: most } };
}

/** As the API takes it. */
export const scenarioInput = (assessmentId: string, { taskIds, gains }: Scenario) => ({
  assessmentId,
  taskIds: [...taskIds],
  gains: Object.entries(gains).map(([criterionId, points]) => ({ criterionId, points })),
});
