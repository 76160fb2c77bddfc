import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";

/** Whether the minutes of a review are there. */
export function MinutesChip({ review: { minutes } }: { review: { minutes: object | null } }) {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={minutes ? "success" : "warning"}
      {...(minutes && { icon: <DescriptionOutlined /> })}
      label={translate(`resources.reviews.hasMinutes.${minutes ? "yes" : "no"}`)}
    />
  );
}
