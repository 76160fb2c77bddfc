/**
 * How a form takes a newer record: what was typed stays. The same object at every render, since another
 * one would make react-admin's form start anew.
 */
export const keepTyped = { keepDirtyValues: true };
