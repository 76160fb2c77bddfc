import { useTheme } from "@mui/material/styles";
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, MarkLineComponent, SVGRenderer]);

export interface EChartProps {
  label: string;
  height: number;
  option: EChartsCoreOption;
  /** The place of the clicked figure along the category axis. */
  onSelect?: (index: number) => void;
}

export function EChart({ label, height, option, onSelect }: EChartProps) {
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, null, { renderer: "svg" });
    chart.setOption({
      animationDuration: 300,
      textStyle: { fontFamily: theme.typography.fontFamily, color: theme.palette.text.primary },
      aria: { enabled: false },
      ...option,
    });
    chart.on("click", ({ dataIndex }) => {
      if (typeof dataIndex === "number") select.current?.(dataIndex);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, theme]);

  return <div ref={place} role="img" aria-label={label} style={{ width: "100%", height }} />;
}
