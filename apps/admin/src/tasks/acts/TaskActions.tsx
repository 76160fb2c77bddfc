import { Box, Button, Stack, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { ActsMenu } from "./ActsMenu";
import { actColors, actIcons, actLabel } from "./actLooks";
import { TaskActDialog } from "./TaskActDialog";
import { type TaskAct, taskActsOf } from "./taskActs";
import { useOpenAct } from "./useOpenAct";

interface TaskActionsProps {
  task: TaskDetailFragment;
}

/** The next thing to do as the main button, one other beside it, the rest in a menu; a thumb reaches them. */
export function TaskActions({ task }: TaskActionsProps) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { act, open, close } = useOpenAct(task);
  return (
    <>
      {isPhone ? <PhoneBar task={task} onChoose={open} /> : <ActButtons task={task} onChoose={open} />}
      {act && <TaskActDialog act={act} task={task} onClose={close} />}
    </>
  );
}

interface ActButtonsProps extends TaskActionsProps {
  onChoose: (act: TaskAct) => void;
}

function ActButtons({ task, onChoose }: ActButtonsProps) {
  const { main, second, others } = taskActsOf(task);
  if (!main && others.length === 0) return null;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", justifyContent: "flex-start" }}>
      {main && <ActButton act={main} task={task} variant="contained" onChoose={onChoose} />}
      {second && <ActButton act={second} task={task} variant="outlined" onChoose={onChoose} />}
      {others.length > 0 && <ActsMenu task={task} acts={others} onChoose={onChoose} />}
    </Stack>
  );
}

interface ActButtonProps extends ActButtonsProps {
  act: TaskAct;
  variant: "contained" | "outlined";
}

function ActButton({ act, task, variant, onChoose }: ActButtonProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Button
      variant={variant}
      color={actColors[act] ?? "primary"}
      startIcon={isPhone ? undefined : actIcons[act]}
      onClick={() => onChoose(act)}
      sx={{ flex: { xs: "1 1 0", sm: "none" }, minHeight: { xs: 48, sm: 40 }, px: { xs: 1, sm: 2 } }}
    >
      {translate(actLabel(act, task))}
    </Button>
  );
}

/** Above the bottom navigation, whatever part of the page is in view. */
function PhoneBar(props: ActButtonsProps) {
  const { main, others } = taskActsOf(props.task);
  if (!main && others.length === 0) return null;
  return (
    <>
      <Box sx={{ height: 72 }} aria-hidden />
      <Box
        sx={{
          position: "fixed",
          left: 0,
          right: 0,
          bottom: 64,
          zIndex: (theme) => theme.zIndex.appBar - 1,
          bgcolor: "background.paper",
          borderTop: 1,
          borderColor: "divider",
          px: 1.5,
          py: 1,
          "& > div": { justifyContent: "flex-end" },
        }}
      >
        <ActButtons {...props} />
      </Box>
    </>
  );
}
