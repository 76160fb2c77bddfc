import {
  Button,
  Card,
  Chip,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  MenuItem,
  Stack,
  TextField,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { besides, type QueueGroup } from "./queueGroups";

interface GroupListProps {
  groups: readonly QueueGroup[];
  /** Answered questions come before everything else. */
  answered: { id: string; count: number } | null;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The criteria or the units that wait, with how much is left in each. */
export function GroupList({ groups, answered, chosen, onChoose }: GroupListProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("lg"));
  const first = answered ? [{ ...answered, name: translate("resources.appraisals.answered") }] : [];
  const all: QueueGroup[] = [...first, ...groups];
  const View = isNarrow ? GroupSelect : GroupMenu;
  return <View groups={all} chosen={chosen} onChoose={onChoose} />;
}

type ViewProps = Omit<GroupListProps, "answered">;

function GroupMenu({ groups, chosen, onChoose }: ViewProps) {
  const translate = useTranslate();
  return (
    <Card component="nav" aria-label={translate("resources.appraisals.groups")}>
      <List dense disablePadding sx={{ maxHeight: "70vh", overflowY: "auto" }}>
        {groups.map(({ id, name, count }) => (
          <ListItem key={id} disablePadding>
            <ListItemButton
              selected={id === chosen}
              {...(id === chosen && { "aria-current": true })}
              onClick={() => onChoose(id)}
              sx={{ gap: 1 }}
            >
              <ListItemText primary={name} slotProps={{ primary: { variant: "body2" } }} />
              <Chip size="small" label={count} color={count === 0 ? "success" : "default"} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

function GroupSelect({ groups, chosen, onChoose }: ViewProps) {
  const translate = useTranslate();
  const [previous, next] = [besides(groups, chosen, -1), besides(groups, chosen, 1)];
  return (
    <Stack sx={{ gap: 0.5 }}>
      <TextField
        select
        label={translate("resources.appraisals.groups")}
        value={chosen ?? ""}
        onChange={(event) => onChoose(event.target.value)}
      >
        {groups.map(({ id, name, count }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
            {name} ({count})
          </MenuItem>
        ))}
      </TextField>
      <Stack direction="row" sx={{ gap: 1, justifyContent: "space-between" }}>
        <Button size="small" disabled={!previous} onClick={() => previous && onChoose(previous)}>
          {translate("resources.appraisals.previous")}
        </Button>
        <Button size="small" disabled={!next} onClick={() => next && onChoose(next)}>
          {translate("resources.appraisals.next")}
        </Button>
      </Stack>
    </Stack>
  );
}
