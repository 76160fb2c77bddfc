import { Skeleton, Stack } from "@mui/material";
import type { ReactNode } from "react";
import { type RaRecord, ShowBase, Title, useShowContext } from "react-admin";
import { LoadingProblem } from "../errors/LoadingProblem";
import { wholeRecord } from "./wholeRecord";

interface RecordPageProps<RecordType extends RaRecord> {
  resource: string;
  title: (record: RecordType) => string;
  children: (record: RecordType) => ReactNode;
}

/** A record's page: a skeleton while it comes, a plain sentence when it does not. */
export function RecordPage<RecordType extends RaRecord>({
  resource,
  title,
  children,
}: RecordPageProps<RecordType>) {
  return (
    <ShowBase resource={resource} queryOptions={wholeRecord} error={<RecordProblem />}>
      <RecordBody title={title}>{children}</RecordBody>
    </ShowBase>
  );
}

function RecordProblem() {
  const { error, refetch } = useShowContext();
  return error ? <LoadingProblem error={error} onRetry={() => refetch()} /> : null;
}

function RecordBody<RecordType extends RaRecord>({
  title,
  children,
}: Pick<RecordPageProps<RecordType>, "title" | "children">) {
  const { record, error, refetch } = useShowContext<RecordType>();
  if (record) {
    return (
      <Stack sx={{ gap: 2, pt: 1 }}>
        <Title title={title(record)} />
        {children(record)}
      </Stack>
    );
  }
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  return (
    <Stack sx={{ gap: 2, pt: 2 }} aria-busy>
      <Skeleton variant="rounded" height={120} />
      <Skeleton variant="rounded" height={240} />
    </Stack>
  );
}
