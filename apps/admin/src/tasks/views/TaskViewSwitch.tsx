import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import ListOutlined from "@mui/icons-material/ListOutlined";
import ViewKanbanOutlined from "@mui/icons-material/ViewKanbanOutlined";
import ViewTimelineOutlined from "@mui/icons-material/ViewTimelineOutlined";
import { Button, ButtonGroup } from "@mui/material";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { Link, useLocation } from "react-router";
import { type TaskView, taskViewPath, taskViews } from "./taskViewPath";

const icons: Record<TaskView, ReactElement> = {
  list: <ListOutlined />,
  board: <ViewKanbanOutlined />,
  calendar: <CalendarMonthOutlined />,
  year: <ViewTimelineOutlined />,
};

/** The same tasks, seen another way; the filter goes along. */
export function TaskViewSwitch({ view }: { view: TaskView }) {
  const translate = useTranslate();
  const { search } = useLocation();
  return (
    <ButtonGroup
      component="nav"
      size="small"
      aria-label={translate("taskViews.views.name")}
      sx={{ alignSelf: { xs: "stretch", sm: "flex-start" }, bgcolor: "background.paper" }}
    >
      {taskViews.map((each) => (
        <Button
          key={each}
          component={Link}
          to={{ pathname: taskViewPath(each), search }}
          variant={each === view ? "contained" : "outlined"}
          {...(each === view && { "aria-current": "page" as const })}
          startIcon={icons[each]}
          sx={{
            flexGrow: { xs: 1, sm: 0 },
            px: { xs: 0.5, sm: 1.5 },
            minHeight: { xs: 44, sm: 36 },
            "& .MuiButton-startIcon": { display: { xs: "none", sm: "inherit" } },
          }}
        >
          {translate(`taskViews.views.${each}`)}
        </Button>
      ))}
    </ButtonGroup>
  );
}
