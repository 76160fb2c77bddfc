import { LedgerCreate } from "../forms/LedgerCreate";
import { UnitForm } from "./UnitForm";

export function UnitCreate() {
  return (
    <LedgerCreate resource="units">
      <UnitForm isNew />
    </LedgerCreate>
  );
}
