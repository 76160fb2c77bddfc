import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { readScenario, type Scenario, writeScenario } from "./scenario";

/** A slider moves faster than the address can follow. */
const pause = 300;

/** What is supposed stands in the address as soon as the hand rests, so that it can be sent to somebody. */
export function useScenario() {
  const [params, setParams] = useSearchParams();
  const [scenario, setScenario] = useState<Scenario>(() => readScenario(params));
  useEffect(() => {
    const written = new URLSearchParams(params);
    writeScenario(written, scenario);
    if (written.toString() === params.toString()) return;
    const timer = setTimeout(() => setParams(written, { replace: true }), pause);
    return () => clearTimeout(timer);
  }, [scenario, params, setParams]);
  return { scenario, setScenario };
}
