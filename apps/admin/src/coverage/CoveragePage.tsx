import { Skeleton, Stack, Tab, Tabs, Typography } from "@mui/material";
import { Title, useTranslate } from "react-admin";
import { LoadingProblem } from "../errors/LoadingProblem";
import { CoverageFilters } from "./CoverageFilters";
import { CoverageView } from "./CoverageView";
import { EffectsView } from "./EffectsView";
import { ParetoView } from "./ParetoView";
import { RepeatView } from "./RepeatView";
import { SharedView } from "./SharedView";
import { type CoverageTab, coverageTabs, useCoveragePlace } from "./useCoveragePlace";

const views = {
  coverage: CoverageView,
  pareto: ParetoView,
  effects: EffectsView,
  shared: SharedView,
  repeat: RepeatView,
};

/** Where the lost points stand and why they were lost, seen from five sides. */
export function CoveragePage() {
  const translate = useTranslate();
  const place = useCoveragePlace();
  const View = views[place.tab];
  const title = translate("resources.coverage.name", { smart_count: 1 });
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={title} />
      <Typography variant="h5" component="h1">
        {title}
      </Typography>
      <CoverageFilters place={place} />
      <Tabs
        value={place.tab}
        onChange={(_event, tab: CoverageTab) => place.goTo({ tab })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate("resources.coverage.tabsLabel")}
      >
        {coverageTabs.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            id={`coverage-tab-${tab}`}
            label={translate(`resources.coverage.tabs.${tab}`)}
          />
        ))}
      </Tabs>
      {place.error && <LoadingProblem error={place.error} onRetry={place.retry} />}
      {!place.isSettled && !place.error && <Skeleton variant="rounded" height={320} />}
      {place.isSettled && (
        <Stack role="tabpanel" aria-labelledby={`coverage-tab-${place.tab}`} sx={{ gap: 2 }}>
          <View place={place} />
        </Stack>
      )}
    </Stack>
  );
}
