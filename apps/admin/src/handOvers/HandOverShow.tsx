import { Box, Pagination, Skeleton, Stack, Typography } from "@mui/material";
import type { HandOverRecordFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { DateText, DateTimeText } from "../dates/DateText";
import { LoadingProblem } from "../errors/LoadingProblem";
import { Facts } from "../records/Facts";
import { PageHeader } from "../records/PageHeader";
import { RecordLink } from "../records/RecordLink";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { handOverItems } from "./handOver.operations";

const perPage = 50;

export function HandOverShow() {
  const translate = useTranslate();
  return (
    <RecordPage<HandOverRecordFragment>
      resource="handOvers"
      title={({ fromUnit }) => translate("resources.handOvers.of", { unit: fromUnit.name })}
    >
      {(handOver) => <HandOverDone handOver={handOver} />}
    </RecordPage>
  );
}

function HandOverDone({ handOver }: { handOver: HandOverRecordFragment }) {
  const translate = useTranslate();
  const { fromUnit, createdAt, handedBy, reason, documentNumber, documentOn } = handOver;
  return (
    <>
      <PageHeader title={translate("resources.handOvers.of", { unit: fromUnit.name })} />
      <Section title={translate("resources.handOvers.sections.basis")}>
        <Facts
          facts={[
            {
              label: "resources.handOvers.fields.fromUnit",
              value: (
                <RecordLink resource="units" record={fromUnit}>
                  {fromUnit.name}
                </RecordLink>
              ),
            },
            { label: "resources.handOvers.fields.createdAt", value: <DateTimeText value={createdAt} /> },
            { label: "resources.handOvers.fields.handedBy", value: handedBy?.name },
            { label: "resources.handOvers.fields.reason", value: reason },
            { label: "resources.handOvers.fields.documentNumber", value: documentNumber },
            {
              label: "resources.handOvers.fields.documentOn",
              value: documentOn && <DateText value={documentOn} />,
            },
          ]}
        />
      </Section>
      <HandedTasks handOver={handOver} />
    </>
  );
}

function HandedTasks({ handOver }: { handOver: HandOverRecordFragment }) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useLedgerQuery(handOverItems, {
    id: handOver.id,
    first: perPage,
    offset: (page - 1) * perPage,
  });
  const found = data?.handOver && "items" in data.handOver ? data.handOver.items : null;
  const pages = Math.ceil((found?.totalCount ?? 0) / perPage);
  return (
    <Section
      title={translate("resources.handOvers.sections.tasks", { smart_count: handOver.items.totalCount })}
      flush
    >
      {error && !found && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!error && !found && <Skeleton variant="rounded" height={160} sx={{ mx: 2 }} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {found?.nodes.map((item) => (
          <Box component="li" key={item.id} sx={{ px: 2, py: 1, borderTop: 1, borderColor: "divider" }}>
            {item.task ? (
              <RecordLink resource="tasks" record={item.task}>
                {item.task.title}
              </RecordLink>
            ) : (
              <Typography>{translate("resources.handOvers.taskHidden")}</Typography>
            )}
            <Typography variant="body2" color="textSecondary">
              {translate(`resources.handOvers.part.${item.asLead ? "lead" : "helper"}`)} →{" "}
              <RecordLink resource="units" record={item.toUnit}>
                {item.toUnit.name}
              </RecordLink>
              {item.fromAssignee &&
                ` · ${translate("resources.handOvers.formerAssignee", { name: item.fromAssignee.name })}`}
            </Typography>
          </Box>
        ))}
      </Box>
      {pages > 1 && (
        <Stack sx={{ alignItems: "center", pt: 1 }}>
          <Pagination count={pages} page={page} siblingCount={0} onChange={(_event, to) => setPage(to)} />
        </Stack>
      )}
    </Section>
  );
}
