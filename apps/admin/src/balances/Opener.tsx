import ExpandMore from "@mui/icons-material/ExpandMore";
import { ButtonBase, Typography } from "@mui/material";

interface OpenerProps {
  name: string;
  isOpen: boolean;
  onToggle: () => void;
  isLine?: boolean;
}

/** A name that opens what lies below it. */
export function Opener({ name, isOpen, onToggle, isLine = false }: OpenerProps) {
  return (
    <ButtonBase
      onClick={onToggle}
      aria-expanded={isOpen}
      sx={{
        display: "flex",
        gap: 0.5,
        justifyContent: "flex-start",
        textAlign: "left",
        py: 0.5,
        minHeight: 32,
        width: "100%",
        borderRadius: 0.5,
        pl: isLine ? { xs: 0.5, sm: 2 } : 0,
      }}
    >
      <ExpandMore
        className="screen-only"
        sx={{ transform: isOpen ? "none" : "rotate(-90deg)", color: "text.secondary", flexShrink: 0 }}
      />
      <Typography variant={isLine ? "body2" : "subtitle2"} component="span">
        {name}
      </Typography>
    </ButtonBase>
  );
}
