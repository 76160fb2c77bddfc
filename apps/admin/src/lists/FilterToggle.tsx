import { ToggleButton, ToggleButtonGroup, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";

interface FilterToggleProps<Id extends string> {
  label: string;
  options: readonly { id: Id; text: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** Shows one part of a list at a time; one beneath the other where there is no room. */
export function FilterToggle<Id extends string>({ label, options, chosen, onChoose }: FilterToggleProps<Id>) {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      orientation={isPhone ? "vertical" : "horizontal"}
      value={chosen}
      aria-label={label}
      onChange={(_event, id: Id | null) => id && onChoose(id)}
      sx={{ alignSelf: { xs: "stretch", sm: "flex-start" } }}
    >
      {options.map(({ id, text }) => (
        <ToggleButton key={id} value={id}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
