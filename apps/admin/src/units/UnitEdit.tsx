import { LedgerEdit } from "../forms/LedgerEdit";
import { UnitForm } from "./UnitForm";

export function UnitEdit() {
  return (
    <LedgerEdit resource="units">
      <UnitForm />
    </LedgerEdit>
  );
}
