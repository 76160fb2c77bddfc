import AutoFixHighOutlined from "@mui/icons-material/AutoFixHighOutlined";
import { Button, Skeleton, Stack } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../actions/useLedgerCall";
import { HandMapping } from "./HandMapping";
import { MappingList } from "./MappingList";
import { proposeMappings } from "./mapping.operations";
import type { Picked } from "./picked";
import { UnmappedSides } from "./UnmappedSides";
import { useMappings } from "./useMappings";

interface MappingWorkProps {
  fromSetId: string;
  toSetId: string;
  mayWrite: boolean;
}

/** Pairs to decide on first, then what is left on either side and the way to join two by hand. */
export function MappingWork({ fromSetId, toSetId, mayWrite }: MappingWorkProps) {
  const { from, to, left, views, isPending } = useMappings(fromSetId, toSetId);
  const [picked, setPicked] = useState<Picked>({ from: null, to: null });
  const list = <MappingList views={views} mayWrite={mayWrite} />;
  const isWaiting = views.some(({ mapping }) => mapping.status === "PROPOSED");
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  return (
    <Stack sx={{ gap: 2 }}>
      {mayWrite && <ProposeButton fromSetId={fromSetId} toSetId={toSetId} />}
      {isWaiting && list}
      {mayWrite && <HandMapping from={from} to={to} picked={picked} onPick={setPicked} />}
      <UnmappedSides left={left} picked={picked} {...(mayWrite && { onPick: setPicked })} />
      {!isWaiting && list}
    </Stack>
  );
}

function ProposeButton({ fromSetId, toSetId }: Omit<MappingWorkProps, "mayWrite">) {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(proposeMappings);
  return (
    <Button
      variant="outlined"
      startIcon={<AutoFixHighOutlined />}
      loading={isBusy}
      onClick={() => void call({ input: { fromSetId, toSetId } }, translate("resources.mappings.proposed"))}
      sx={{ alignSelf: "flex-start" }}
    >
      {translate("resources.mappings.propose")}
    </Button>
  );
}
