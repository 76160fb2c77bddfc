import DoneAllOutlined from "@mui/icons-material/DoneAllOutlined";
import { Alert, Button, Stack } from "@mui/material";
import type { MappingRowFragment, MappingStatus } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { FilterToggle } from "../lists/FilterToggle";
import { toggled } from "../lists/idSets";
import { Section } from "../records/Section";
import { MappingPair } from "./MappingPair";
import { type MappingView, plainProposals } from "./mappingView";
import { useDecide } from "./useDecide";

const statuses = ["PROPOSED", "CONFIRMED", "REJECTED"] as const satisfies MappingStatus[];

/** The pairs of one status at a time, decided on singly or together. */
export function MappingList({ views, mayWrite }: { views: readonly MappingView[]; mayWrite: boolean }) {
  const translate = useTranslate();
  const [status, setStatus] = useState<(typeof statuses)[number]>(
    () => statuses.find((one) => views.some(({ mapping }) => mapping.status === one)) ?? "PROPOSED",
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const countOf = (one: MappingStatus) => views.filter(({ mapping }) => mapping.status === one).length;
  const shown = views.filter(({ mapping }) => mapping.status === status);
  const marked = shown.filter(({ mapping }) => chosen.has(mapping.id)).map(({ mapping }) => mapping);
  const word = (key: string) => translate(`resources.mappings.${key}`);
  return (
    <Section title={word("pairs")} flush>
      <Stack sx={{ px: 2, pb: 1.5, gap: 1.5 }}>
        <FilterToggle
          label={word("filter")}
          options={statuses.map((id) => ({ id, text: `${word(`status.${id}`)} (${countOf(id)})` }))}
          chosen={status}
          onChoose={setStatus}
        />
        {mayWrite && status === "PROPOSED" && (
          <BulkButtons marked={marked} views={views} onDone={() => setChosen(new Set())} />
        )}
      </Stack>
      {shown.length === 0 && (
        <Alert severity="info" sx={{ mx: 2 }}>
          {word("noPairs")}
        </Alert>
      )}
      {shown.map((view) => (
        <MappingPair
          key={view.mapping.id}
          view={view}
          mayWrite={mayWrite}
          isChosen={chosen.has(view.mapping.id)}
          onChoose={() => setChosen(toggled(chosen, view.mapping.id))}
        />
      ))}
    </Section>
  );
}

interface BulkButtonsProps {
  marked: readonly MappingRowFragment[];
  views: readonly MappingView[];
  onDone: () => void;
}

function BulkButtons({ marked, views, onDone }: BulkButtonsProps) {
  const translate = useTranslate();
  const { decide, isBusy } = useDecide();
  const plain = plainProposals(views);
  const word = (key: string, count: number) => translate(`resources.mappings.${key}`, { count });
  const send = async (mappings: readonly MappingRowFragment[], status: MappingStatus) => {
    if (await decide(mappings, status)) onDone();
  };
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      <Button
        variant="contained"
        startIcon={<DoneAllOutlined />}
        loading={isBusy}
        disabled={plain.length === 0}
        onClick={() => void send(plain, "CONFIRMED")}
      >
        {word("confirmPlain", plain.length)}
      </Button>
      <Button disabled={marked.length === 0 || isBusy} onClick={() => void send(marked, "CONFIRMED")}>
        {word("confirmMarked", marked.length)}
      </Button>
      <Button
        color="error"
        disabled={marked.length === 0 || isBusy}
        onClick={() => void send(marked, "REJECTED")}
      >
        {word("rejectMarked", marked.length)}
      </Button>
    </Stack>
  );
}
