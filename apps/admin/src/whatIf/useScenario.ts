import { useSearchParams } from "react-router";
import { readScenario, type Scenario, writeScenario } from "./scenario";

/** What is supposed stands in the address, so that it can be sent to somebody. */
export function useScenario() {
  const [params, setParams] = useSearchParams();
  const scenario = readScenario(params);
  const setScenario = (change: (now: Scenario) => Scenario) =>
    setParams(
      (now) => {
        writeScenario(now, change(readScenario(now)));
        return now;
      },
      { replace: true },
    );
  return { scenario, setScenario };
}
