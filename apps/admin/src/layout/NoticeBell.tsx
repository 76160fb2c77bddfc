import NotificationsOutlined from "@mui/icons-material/NotificationsOutlined";
import { Badge, IconButton, Popover, Tooltip } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { NewestNotices } from "../notices/NewestNotices";
import { useUnreadCount } from "../notices/useNotices";
import { useViewer } from "../viewer/useViewer";

/** How many notices wait, and the newest of them. */
export function NoticeBell() {
  const viewer = useViewer();
  return viewer ? <Bell /> : null;
}

function Bell() {
  const translate = useTranslate();
  const unread = useUnreadCount();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate("resources.notices.bell", { smart_count: unread });
  const close = () => setAnchor(null);
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <Badge badgeContent={unread} color="error" max={99}>
            <NotificationsOutlined />
          </Badge>
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": translate("resources.notices.newest"),
            sx: { width: 420, maxWidth: "calc(100vw - 16px)", maxHeight: "min(640px, calc(100vh - 80px))" },
          },
        }}
      >
        <NewestNotices unread={unread} onClose={close} />
      </Popover>
    </>
  );
}
