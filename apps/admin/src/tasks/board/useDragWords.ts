import type { DragStart, DragUpdate, DropResult, ResponderProvided } from "@hello-pangea/dnd";
import type { BoardTaskFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { columnsFor } from "./boardColumns";
import { columnOfCell } from "./cellId";

/** What a screen reader says of a card on its way. */
export function useDragWords() {
  const translate = useTranslate();
  const say = (key: string, words?: object) => translate(`taskViews.board.${key}`, words);
  const columnName = (cell: string) => translate(`resources.tasks.status.${columnOfCell(cell)}`);
  return {
    lifted: (task: BoardTaskFragment, { source }: DragStart, { announce }: ResponderProvided) => {
      const columns = columnsFor(task).map((status) => translate(`resources.tasks.status.${status}`));
      const none = say("noMoves");
      announce(
        say("lifted", {
          title: task.title,
          from: columnName(source.droppableId),
          columns: columns.join(", ") || none,
        }),
      );
    },
    moved: ({ destination }: DragUpdate, { announce }: ResponderProvided) =>
      announce(
        destination ? say("over", { column: columnName(destination.droppableId) }) : say("overNothing"),
      ),
    put: ({ source, destination }: DropResult, { announce }: ResponderProvided) => {
      const isBack = !destination || destination.droppableId === source.droppableId;
      announce(
        isBack
          ? say("returned", { from: columnName(source.droppableId) })
          : say("dropped", { column: columnName(destination.droppableId) }),
      );
    },
  };
}
