import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import HomeOutlined from "@mui/icons-material/HomeOutlined";
import MenuIcon from "@mui/icons-material/Menu";
import RemoveCircleOutlineOutlined from "@mui/icons-material/RemoveCircleOutlineOutlined";
import { BottomNavigation, BottomNavigationAction, Paper, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useSidebarState, useTranslate } from "react-admin";
import { Link, useLocation } from "react-router";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";

const places = [
  { to: "/", label: "layout.home", icon: <HomeOutlined /> },
  { to: "/tasks", resource: "tasks", label: "layout.tasks", icon: <AssignmentTurnedInOutlined /> },
  {
    to: "/deductions",
    resource: "deductions",
    label: "layout.deductions",
    icon: <RemoveCircleOutlineOutlined />,
  },
];

/** What a thumb reaches on a phone; the rest is in the drawer. */
export function PhoneNavigation() {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const translate = useTranslate();
  const actor = useActor();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useSidebarState();
  if (!isPhone) return null;
  const open = places.filter(({ resource }) => !resource || mayOpen(actor, resource));
  const here = open.find(({ to }) => (to === "/" ? pathname === "/" : pathname.startsWith(to)))?.to ?? "more";
  return (
    <Paper
      component="nav"
      square
      aria-label={translate("layout.mainNavigation")}
      sx={{ position: "fixed", bottom: 0, left: 0, right: 0, zIndex: "appBar", borderWidth: "1px 0 0" }}
    >
      <BottomNavigation
        value={here}
        showLabels
        sx={{
          height: 64,
          pb: "env(safe-area-inset-bottom)",
          "& .MuiBottomNavigationAction-root": { minWidth: 64, px: 0.5 },
          "& .MuiBottomNavigationAction-label, & .MuiBottomNavigationAction-label.Mui-selected": {
            fontSize: "0.75rem",
            whiteSpace: "nowrap",
          },
        }}
      >
        {open.map(({ to, label, icon }) => (
          <BottomNavigationAction
            key={to}
            value={to}
            component={Link}
            to={to}
            label={translate(label)}
            icon={icon}
          />
        ))}
        <BottomNavigationAction
          value="more"
          label={translate("layout.more")}
          icon={<MenuIcon />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </BottomNavigation>
    </Paper>
  );
}
