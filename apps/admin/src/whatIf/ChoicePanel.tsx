import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../records/Section";
import { CriterionChoiceRow } from "./CriterionChoiceRow";
import { type Choices, criterionChoices, taskChoices } from "./choices";
import { emptyScenario, isEmpty, type Scenario, withGain, withTask } from "./scenario";
import { TaskChoiceRow } from "./TaskChoiceRow";

type Kind = "tasks" | "criteria";

interface ChoicePanelProps {
  choices: Choices;
  scenario: Scenario;
  onChange: (change: (now: Scenario) => Scenario) => void;
}

export function ChoicePanel({ choices, scenario, onChange }: ChoicePanelProps) {
  const translate = useTranslate();
  const word = (name: string, values?: object) => translate(`resources.whatIf.${name}`, values);
  const { nodes, totalCount } = choices.deductions;
  const tasks = taskChoices(nodes);
  const criteria = criterionChoices(nodes);
  const [kind, setKind] = useState<Kind>(tasks.length > 0 ? "tasks" : "criteria");
  const everyTask = tasks.map(({ task }) => task.id);
  return (
    <Section
      title={word(kind)}
      action={
        <Stack direction="row" sx={{ gap: 1 }}>
          {kind === "tasks" && tasks.length > 0 && (
            <Button size="small" onClick={() => onChange((now) => ({ ...now, taskIds: everyTask }))}>
              {word("all")}
            </Button>
          )}
          <Button size="small" disabled={isEmpty(scenario)} onClick={() => onChange(() => emptyScenario)}>
            {word("clear")}
          </Button>
        </Stack>
      }
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        value={kind}
        onChange={(_event, chosen: Kind | null) => chosen && setKind(chosen)}
        aria-label={word("by")}
        sx={{ mb: 1 }}
      >
        {(["tasks", "criteria"] as const).map((name) => (
          <ToggleButton key={name} value={name} sx={{ textTransform: "none" }}>
            {word(name)} ({name === "tasks" ? tasks.length : criteria.length})
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {totalCount > nodes.length && (
        <Alert severity="info">{word("someOnly", { shown: nodes.length, all: totalCount })}</Alert>
      )}
      {kind === "tasks" && tasks.length === 0 && <Alert severity="info">{word("noTasks")}</Alert>}
      {kind === "criteria" && criteria.length === 0 && <Alert severity="info">{word("noCriteria")}</Alert>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {kind === "tasks" &&
          tasks.map((choice) => (
            <TaskChoiceRow
              key={choice.task.id}
              choice={choice}
              isChosen={scenario.taskIds.includes(choice.task.id)}
              onChoose={(isChosen) => onChange((now) => withTask(now, choice.task.id, isChosen))}
            />
          ))}
        {kind === "criteria" &&
          criteria.map((choice) => (
            <CriterionChoiceRow
              key={choice.criterion.id}
              choice={choice}
              points={scenario.gains[choice.criterion.id] ?? "0"}
              onGain={(points) => onChange((now) => withGain(now, choice.criterion.id, points, choice.lost))}
            />
          ))}
      </Box>
    </Section>
  );
}
