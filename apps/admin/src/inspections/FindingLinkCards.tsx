import { Card, CardActionArea, Stack } from "@mui/material";
import type { FindingRowFragment } from "@reform-ledger/api-types";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";
import { FindingCard } from "../findings/FindingCard";

/** Findings on a phone. */
export function FindingLinkCards({ findings }: { findings: readonly FindingRowFragment[] }) {
  const createPath = useCreatePath();
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, gap: 1, listStyle: "none" }}>
      {findings.map((finding) => (
        <Card key={finding.id} component="li">
          <CardActionArea
            component={Link}
            to={createPath({ resource: "findings", type: "show", id: finding.id })}
            sx={{ p: 1.5 }}
          >
            <FindingCard finding={finding} />
          </CardActionArea>
        </Card>
      ))}
    </Stack>
  );
}
