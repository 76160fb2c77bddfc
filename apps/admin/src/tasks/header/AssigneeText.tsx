import { Typography } from "@mui/material";
import { RecordLink } from "../../records/RecordLink";
import { useActor } from "../../viewer/useViewer";
import { mayOpen } from "../../viewer/viewer";

/** Who does it; a link for those who may look at people of the unit. */
export function AssigneeText({ assignee }: { assignee: { id: string; name: string } }) {
  const mayLook = mayOpen(useActor(), "people", "show");
  return (
    <Typography variant="body2">
      {mayLook ? (
        <RecordLink resource="people" record={assignee}>
          {assignee.name}
        </RecordLink>
      ) : (
        assignee.name
      )}
    </Typography>
  );
}
