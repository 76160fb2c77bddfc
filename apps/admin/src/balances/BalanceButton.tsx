import BalanceOutlined from "@mui/icons-material/BalanceOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";
import { balancePath } from "./balancePath";

interface BalanceButtonProps {
  unitId: string;
  /** The later year; the latest one unless it is given. */
  year?: number;
}

/** From a unit or a result to its balance of lost points. */
export function BalanceButton({ unitId, year }: BalanceButtonProps) {
  const translate = useTranslate();
  const actor = useActor();
  if (!mayOpen(actor, "balances")) return null;
  return (
    <Button
      component={Link}
      size="small"
      variant="outlined"
      startIcon={<BalanceOutlined />}
      to={balancePath({ unitId, ...(year !== undefined && { to: year }) })}
    >
      {translate("resources.balances.name", { smart_count: 1 })}
    </Button>
  );
}
