import EventOutlined from "@mui/icons-material/EventOutlined";
import { useState } from "react";
import { Button, required, useTranslate } from "react-admin";
import { DayInput } from "../../forms/DayInput";
import { ReasonInput } from "../../forms/ReasonInput";
import { BulkDialog } from "./BulkDialog";
import { setTasksDue } from "./bulk.operations";
import { useBulkRun } from "./useBulkRun";

export function BulkDueButton() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const run = useBulkRun(setTasksDue, (result) => result.setTasksDue.results);
  return (
    <>
      <Button label="taskViews.bulk.setDue" onClick={() => setOpen(true)}>
        <EventOutlined />
      </Button>
      {isOpen && (
        <BulkDialog
          title={translate("taskViews.bulk.setDue")}
          explanation={translate("taskViews.bulk.setDueExplained")}
          fields={() => (
            <>
              <DayInput source="dueOn" label="taskViews.bulk.newDue" validate={required()} />
              <ReasonInput />
            </>
          )}
          onSubmit={({ dueOn, reason }, tasks) =>
            run(tasks, (items) => ({ items, dueOn: String(dueOn), reason: String(reason) }))
          }
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
