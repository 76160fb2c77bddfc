import { Box, Stack, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReactNode } from "react";
import {
  CreateButton,
  FilterButton,
  FilterContext,
  FilterForm,
  ListBase,
  Title,
  useTranslate,
} from "react-admin";
import { useActor } from "../../viewer/useViewer";
import { mayOpen } from "../../viewer/viewer";
import { TaskQuickFilters } from "../list/TaskQuickFilters";
import { taskFilters } from "../list/taskFilters";
import { TaskViewSwitch } from "./TaskViewSwitch";
import type { TaskView } from "./taskViewPath";

interface TaskViewPageProps {
  view: Exclude<TaskView, "list">;
  children: ReactNode;
}

const fullWidthOnPhones = { "& .RaFilterFormInput-spacer": { width: { xs: 0, sm: 16 } } };

/** What the page is for should not be below all that filters it. */
const oneLineOnPhones = {
  "& > div": {
    p: 0,
    pt: 0,
    flexWrap: { xs: "nowrap", sm: "wrap" },
    overflowX: { xs: "auto", sm: "visible" },
  },
};

const notTheList = { enabled: false };

/** What is around the board, the calendar and the year: the list's filters and the way to the other views. */
export function TaskViewPage({ view, children }: TaskViewPageProps) {
  const translate = useTranslate();
  const mayCreate = mayOpen(useActor(), "tasks", "create");
  const title = translate(`taskViews.titles.${view}`);
  return (
    <ListBase resource="tasks" sort={{ field: "dueOn", order: "ASC" }} perPage={25} queryOptions={notTheList}>
      <FilterContext.Provider value={taskFilters}>
        <Title title={title} />
        <Typography component="h1" sx={visuallyHidden}>
          {title}
        </Typography>
        <Stack sx={{ gap: 1, pt: 1, minWidth: 0 }}>
          <TaskViewSwitch view={view} />
          <Stack direction="row" sx={{ alignItems: "flex-start", gap: { xs: 0.5, sm: 1 } }}>
            <Box sx={{ flexGrow: 1, minWidth: 0, "& form": { minHeight: 0, pb: 0.5 }, ...fullWidthOnPhones }}>
              <FilterForm />
            </Box>
            <Stack direction="row" sx={{ alignItems: "center", gap: 0.5 }}>
              <FilterButton />
              {mayCreate && <CreateButton />}
            </Stack>
          </Stack>
          <Box sx={oneLineOnPhones}>
            <TaskQuickFilters />
          </Box>
          {children}
        </Stack>
      </FilterContext.Provider>
    </ListBase>
  );
}
