import { type ComponentType, createElement, type FunctionComponent, useEffect, useState } from "react";
import { MissingPart } from "./MissingPart";

type PropsOf<Part> = Part extends ComponentType<infer Props> ? Props & object : never;

/**
 * Parts whose code is fetched when the first of them is shown:
 * `const part = partsOf(() => import("./EChart"))`, then `part("EChart", Arriving)` is shown like any other.
 * What has arrived is shown at once, which React.lazy within Suspense would hold back for 0.3 s.
 */
export function partsOf<Parts extends object>(load: () => Promise<Parts>) {
  let arrived: Parts | undefined;
  const fetchParts = async () => {
    arrived = await load();
    return arrived;
  };

  return <Name extends keyof Parts>(
    name: Name,
    Arriving: ComponentType<PropsOf<Parts[Name]>>,
    Missing: ComponentType = MissingPart,
  ): FunctionComponent<PropsOf<Parts[Name]>> =>
    function Part(props) {
      const [parts, setParts] = useState<Parts | "arriving" | "missing">(arrived ?? "arriving");
      useEffect(() => {
        if (parts !== "arriving") return;
        fetchParts().then(setParts, (error: unknown) => {
          reportError(error);
          setParts("missing");
        });
      }, [parts]);
      if (parts === "arriving") return createElement(Arriving, props);
      if (parts === "missing") return createElement(Missing);
      return createElement(parts[name] as ComponentType<PropsOf<Parts[Name]>>, props);
    };
}
