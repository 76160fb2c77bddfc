import { Link as MuiLink } from "@mui/material";
import type { ReactNode } from "react";
import { useCreatePath } from "react-admin";
import { Link } from "react-router";

interface RecordLinkProps {
  resource: string;
  record: { id: string };
  children: ReactNode;
}

export function RecordLink({ resource, record, children }: RecordLinkProps) {
  const createPath = useCreatePath();
  return (
    <MuiLink component={Link} to={createPath({ resource, type: "show", id: record.id })}>
      {children}
    </MuiLink>
  );
}
