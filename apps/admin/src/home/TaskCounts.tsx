import { Button, Chip, type ChipProps, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { listPath } from "../lists/listPath";
import { Section } from "../records/Section";
import { taskCountsQuery } from "./scorecard.operations";

type Count = { key: string; filter: object; label: string; color?: ChipProps["color"] };

const counts = [
  { key: "overdue", filter: { overdue: true }, label: "home.overdue", color: "error" },
  { key: "dueSoon", filter: { dueSoon: true }, label: "home.dueSoon", color: "warning" },
  ...(["RETURNED", "SUBMITTED", "IN_PROGRESS", "ASSIGNED", "DRAFT", "VERIFIED"] as const).map((status) => ({
    key: status.toLowerCase().replace("_p", "P"),
    filter: { status: { in: [status] } },
    label: `resources.tasks.status.${status}`,
  })),
] as const satisfies readonly Count[];

export function TaskCounts({ unitId }: { unitId: string }) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(taskCountsQuery, { unitId });
  return (
    <Section
      title={translate("home.tasks")}
      action={
        <Button component={Link} to={listPath("tasks", { unitSubtree: unitId })} size="small">
          {translate("actions.viewAll")}
        </Button>
      }
    >
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        {counts.map((count: Count) => {
          const total = data?.[count.key as keyof typeof data]?.totalCount ?? 0;
          return (
            <Chip
              key={count.key}
              clickable
              component={Link}
              to={listPath("tasks", { unitSubtree: unitId, ...count.filter })}
              variant={total > 0 && count.color ? "filled" : "outlined"}
              color={total > 0 ? (count.color ?? "default") : "default"}
              label={
                <>
                  {translate(count.label)}{" "}
                  <Typography component="strong" variant="subtitle2">
                    {data ? total : "…"}
                  </Typography>
                </>
              }
              sx={{ height: 36 }}
            />
          );
        })}
      </Stack>
    </Section>
  );
}
