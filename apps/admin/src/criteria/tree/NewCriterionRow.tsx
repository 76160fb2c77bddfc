import { Box, Button, FormHelperText, Stack, TextField } from "@mui/material";
import { DomainError, readPointsVi } from "@reform-ledger/domain";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { createCriterion } from "../criterionActs.operations";
import type { TreeRow } from "./criteriaTree";
import { nextCode } from "./moves";
import { type NewPlace, type NewTyped, nothingTyped } from "./newPlace";
import { useTree } from "./TreeContext";

const language = (locale: string) => (locale === "en" ? "en" : "vi");

/** Writes criteria in their place, one after another: Enter keeps one and begins the next, Escape ends. */
export function NewCriterionRow({ place, depth }: { place: NewPlace; depth: number }) {
  const translate = useTranslate();
  const tree = useTree();
  const parent = tree.rows.find(({ criterion }) => criterion.id === place.parentId) ?? null;
  const form = useNewCriterion(place, parent);
  const name = useRef<HTMLInputElement>(null);

  // Not autoFocus: a menu that closes takes the focus back to its button first.
  useEffect(() => name.current?.focus(), []);

  const save = async () => {
    if (await form.save()) name.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") tree.startNew(null);
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    void save();
  };

  const field = (member: "code" | "name" | "maxPoints") => ({
    size: "small" as const,
    margin: "none" as const,
    required: true,
    label: translate(`resources.criteria.fields.${member}`),
    value: form.typed[member],
    error: Boolean(form.problems[member]),
    onChange: (event: { target: { value: string } }) => form.type(member, event.target.value),
  });
  return (
    <Box role="row" aria-level={depth + 1} onKeyDown={onKeyDown}>
      <Box
        role="gridcell"
        sx={{ p: 1.5, pl: 2 + depth * 2, bgcolor: "action.hover", borderTop: 1, borderColor: "divider" }}
      >
        <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 1, alignItems: "flex-start" }}>
          <TextField {...field("code")} sx={{ width: { xs: "100%", sm: 110 }, flexShrink: 0 }} />
          <TextField {...field("name")} inputRef={name} multiline sx={{ flexGrow: 1, width: "100%" }} />
          <TextField
            {...field("maxPoints")}
            slotProps={{ htmlInput: { inputMode: "decimal" } }}
            sx={{ width: { xs: "100%", sm: 140 }, flexShrink: 0 }}
          />
          <Stack direction="row" sx={{ gap: 1 }}>
            <Button variant="contained" loading={form.isBusy} onClick={() => void save()}>
              {translate("ra.action.save")}
            </Button>
            <Button onClick={() => tree.startNew(null)}>{translate("ra.action.close")}</Button>
          </Stack>
        </Stack>
        <FormHelperText error role="alert">
          {Object.values(form.problems).filter(Boolean).join(" ")}
        </FormHelperText>
      </Box>
    </Box>
  );
}

function useNewCriterion(place: NewPlace, parent: TreeRow | null) {
  const translate = useTranslate();
  const tree = useTree();
  const [locale] = useLocaleState();
  const { call, isBusy, errors } = useLedgerCall(createCriterion);
  const [problem, setProblem] = useState<string | null>(null);
  const [given, setGiven] = useState(tree.newTyped.current);
  const put = (next: NewTyped) => {
    tree.newTyped.current = next;
    setGiven(next);
  };
  const typed = { ...given, code: given.code ?? nextCode(tree.rows, parent) };
  const refused = (member: string) => (typeof errors[member] === "string" ? errors[member] : undefined);

  const save = async () => {
    const maxPoints = readMax(typed.maxPoints, locale);
    setProblem("problem" in maxPoints ? maxPoints.problem : null);
    if ("problem" in maxPoints) return false;
    const after = tree.rows.find(({ criterion }) => criterion.id === place.afterId);
    const input = {
      setId: tree.set.id,
      parentId: place.parentId,
      code: typed.code.trim(),
      name: typed.name.trim(),
      maxPoints: maxPoints.value,
      method: "SELF" as const,
      kind: parent?.criterion.kind ?? ("SCORED" as const),
      evidenceRequired: false,
      ...(after && { position: after.place + 1 }),
    };
    const made = await call({ input }, translate("resources.criteria.tree.added", { code: input.code }));
    if (!made) return false;
    put(nothingTyped);
    tree.startNew({ ...place, afterId: made.createCriterion.criterion.id });
    return true;
  };

  const problems = {
    code: refused("code"),
    name: refused("name"),
    maxPoints: problem ?? refused("maxPoints"),
  };
  const type = (member: "code" | "name" | "maxPoints", text: string) => put({ ...given, [member]: text });
  return { typed, type, problems, isBusy, save };
}

function readMax(typed: string, locale: string): { value: string } | { problem: string } {
  try {
    return { value: readPointsVi(typed) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { problem: error.messageIn(language(locale)) };
  }
}
