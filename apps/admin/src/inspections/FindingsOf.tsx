import AddOutlined from "@mui/icons-material/AddOutlined";
import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { FindingRowFragment, InspectionDetailFragment } from "@reform-ledger/api-types";
import { useGetList, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DateText } from "../dates/DateText";
import { LoadingProblem } from "../errors/LoadingProblem";
import { FindingStatusChip } from "../findings/FindingStatusChip";
import { RecordLink } from "../records/RecordLink";
import { Section } from "../records/Section";
import { FindingLinkCards } from "./FindingLinkCards";

interface FindingsOfProps {
  inspection: InspectionDetailFragment;
  mayWrite: boolean;
}

/** What the inspection found and how far each is put right. */
export function FindingsOf({ inspection, mayWrite }: FindingsOfProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { data, error, refetch } = useGetList<FindingRowFragment>("findings", {
    filter: { inspectionId: { eq: inspection.id } },
    pagination: { page: 1, perPage: 500 },
    sort: { field: "createdAt", order: "ASC" },
  });
  return (
    <Section
      title={`${translate("resources.inspections.sections.findings")} (${inspection.findings.totalCount})`}
      action={
        mayWrite && (
          <Button
            component={Link}
            to={`/findings/create?inspectionId=${inspection.id}`}
            size="small"
            startIcon={<AddOutlined />}
          >
            {translate("resources.inspections.actions.addFinding")}
          </Button>
        )
      }
    >
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {data?.length === 0 && (
        <Typography color="textSecondary">{translate("resources.inspections.noFindings")}</Typography>
      )}
      {data &&
        data.length > 0 &&
        (isPhone ? <FindingLinkCards findings={data} /> : <FindingsTable findings={data} />)}
    </Section>
  );
}

const fields = ["text", "unit", "status", "dueOn", "tasks"] as const;

function FindingsTable({ findings }: { findings: readonly FindingRowFragment[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {fields.map((field) => (
              <TableCell key={field}>{translate(`resources.findings.fields.${field}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {findings.map((finding) => (
            <TableRow key={finding.id} hover>
              <TableCell sx={{ maxWidth: 460, overflowWrap: "anywhere" }}>
                <RecordLink resource="findings" record={finding}>
                  {finding.text}
                </RecordLink>
              </TableCell>
              <TableCell>{finding.unit.name}</TableCell>
              <TableCell>
                <FindingStatusChip status={finding.status} />
              </TableCell>
              <TableCell>
                <DateText value={finding.dueOn} />
              </TableCell>
              <TableCell>{finding.tasks.totalCount}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
