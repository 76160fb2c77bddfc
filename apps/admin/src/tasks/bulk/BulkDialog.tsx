import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Skeleton,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { TaskRowFragment } from "@reform-ledger/api-types";
import { type ReactNode, useId, useState } from "react";
import { Form, useListContext, useTranslate } from "react-admin";
import { useFormState } from "react-hook-form";
import { LoadingProblem } from "../../errors/LoadingProblem";
import type { FormValues } from "../../providers/resourceOperations";
import { BulkOutcome } from "./BulkOutcome";
import { notDone, type RowOutcome } from "./bulkRows";
import { useSelectedTasks } from "./useSelectedTasks";

interface BulkDialogProps {
  title: string;
  explanation: string;
  /** The form's fields for the chosen tasks. */
  fields: (tasks: readonly TaskRowFragment[]) => ReactNode;
  onSubmit: (values: FormValues, tasks: readonly TaskRowFragment[]) => Promise<RowOutcome[]>;
  onClose: () => void;
}

/** One form for the chosen tasks, then one result for each of them; what was refused stays chosen. */
export function BulkDialog({ title, explanation, fields, onSubmit, onClose }: BulkDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { onSelect } = useListContext<TaskRowFragment>();
  const { data: tasks, error, refetch } = useSelectedTasks();
  const [outcomes, setOutcomes] = useState<RowOutcome[] | null>(null);

  const submit = async (values: FormValues) => {
    if (!tasks) return;
    const found = await onSubmit(values, tasks);
    if (found.length > 0) setOutcomes(found);
  };
  const close = () => {
    onClose();
    if (outcomes && tasks) onSelect(notDone(tasks, outcomes));
  };

  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" fullScreen={isPhone} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {outcomes ? `${title}: ${translate("taskViews.bulk.result")}` : title}
      </DialogTitle>
      {outcomes && tasks && <BulkOutcome outcomes={outcomes} chosen={tasks.length} onClose={close} />}
      {!outcomes && (
        <Form noValidate onSubmit={submit}>
          <DialogContent>
            <DialogContentText sx={{ mb: 1 }}>{explanation}</DialogContentText>
            {error && <LoadingProblem error={error} onRetry={() => void refetch()} />}
            {!tasks && !error && <Skeleton variant="rounded" height={56} />}
            {tasks && fields(tasks)}
          </DialogContent>
          <BulkFooter count={tasks?.length ?? 0} onClose={close} />
        </Form>
      )}
    </Dialog>
  );
}

function BulkFooter({ count, onClose }: { count: number; onClose: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onClose} color="inherit">
        {translate("ra.action.cancel")}
      </Button>
      <Button type="submit" variant="contained" loading={isSubmitting} disabled={count === 0}>
        {translate("taskViews.bulk.apply", { smart_count: count })}
      </Button>
    </DialogActions>
  );
}
