import { Box, Typography } from "@mui/material";
import { Menu, useSidebarState, useTranslate } from "react-admin";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";

const groups = [
  {
    name: "ledger",
    resources: [
      "tasks",
      "deductions",
      "balances",
      "coverage",
      "whatIf",
      "handOvers",
      "appraisals",
      "assessments",
    ],
  },
  { name: "figures", resources: ["targets", "measurements", "indicators", "indexResults"] },
  {
    name: "documents",
    resources: ["plans", "directives", "templates", "causes", "reviews", "inspections", "findings"],
  },
  { name: "catalogue", resources: ["units", "criteriaSets", "rounds", "noticeRules", "calendarDays"] },
  { name: "administration", resources: ["digests", "people", "apiKeys"] },
] as const;

export function LedgerMenu() {
  const actor = useActor();
  const open = groups
    .map(({ name, resources }) => ({ name, resources: resources.filter((noun) => mayOpen(actor, noun)) }))
    .filter(({ resources }) => resources.length > 0);
  return (
    <Menu sx={{ mt: { xs: 1, sm: 1.5 }, pb: 8 }}>
      <Menu.DashboardItem />
      {open.map(({ name, resources }) => (
        <MenuGroup key={name} name={name} resources={resources} />
      ))}
    </Menu>
  );
}

function MenuGroup({ name, resources }: { name: string; resources: readonly string[] }) {
  const translate = useTranslate();
  const [isOpen] = useSidebarState();
  return (
    <Box role="group" aria-label={translate(`layout.groups.${name}`)} sx={{ mt: 1 }}>
      {isOpen && (
        <Typography
          variant="overline"
          component="p"
          aria-hidden
          sx={{ px: 3, py: 0.5, m: 0, color: "text.secondary", fontSize: "0.75rem" }}
        >
          {translate(`layout.groups.${name}`)}
        </Typography>
      )}
      {resources.map((resource) => (
        <Menu.ResourceItem key={resource} name={resource} />
      ))}
    </Box>
  );
}
