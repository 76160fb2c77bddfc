import { Avatar, AvatarGroup, Stack, Tooltip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Companion } from "./presence";

/** Who else is working on the sheet, and at which criterion. */
export function PresenceBar({ companions }: { companions: readonly Companion[] }) {
  const translate = useTranslate();
  if (companions.length === 0) return null;
  const whereOf = ({ name, criterion }: Companion) => (criterion ? `${name} (${criterion.code})` : name);
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center", minWidth: 0 }} data-presence>
      <AvatarGroup max={4} sx={{ "& .MuiAvatar-root": { width: 28, height: 28, fontSize: 12 } }}>
        {companions.map((companion) => (
          <Tooltip key={companion.id} title={whereOf(companion)}>
            <Avatar sx={{ bgcolor: companion.color, color: "#ffffff" }}>{companion.initials}</Avatar>
          </Tooltip>
        ))}
      </AvatarGroup>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: "anywhere" }}>
        {translate("sheet.presence", { names: companions.map(whereOf).join(", ") })}
      </Typography>
    </Stack>
  );
}
