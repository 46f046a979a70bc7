/**
 * A logic model: If → Then → So that → In the end. Steps stand in columns; a step may lead to steps of later columns, so
 * that no circle can arise. Every function gives a new model and leaves the old one as it was. Pure.
 */
import type { LogicColumn, LogicModel, LogicStep } from '../../schema/planners/logic-model.ts';
import { LOGIC_COLUMNS } from '../../schema/planners/logic-model-limits.ts';

/** A model as trainers write it, in stages from first to last. The second "so that" is what stands in the end. */
interface Stages {
  stages: readonly { stage: 'if' | 'then' | 'so-that'; nodes: readonly { id: string; text: string }[] }[];
}

export const EMPTY_LOGIC_MODEL: LogicModel = { title: '', steps: [] };

/** The steps of one column, in order. */
export function stepsIn(model: LogicModel, column: LogicColumn): LogicStep[] {
  return model.steps.filter((step) => step.column === column);
}

/** What a person calls a step: its place in its column, from 1. 0 for a step that isn't there. */
export function placeOf(model: LogicModel, id: string): number {
  const step = model.steps.find((other) => other.id === id);
  return step ? stepsIn(model, step.column).indexOf(step) + 1 : 0;
}

/** The steps that `id` may lead to: all of later columns, column by column. */
export function possibleTargets(model: LogicModel, id: string): LogicStep[] {
  const step = model.steps.find((other) => other.id === id);
  if (!step) return [];
  return LOGIC_COLUMNS.slice(LOGIC_COLUMNS.indexOf(step.column) + 1).flatMap((column) => stepsIn(model, column));
}

/** What a step leads to: those of its links that point to a step which is there, in a later column. */
export function targetsOf(model: LogicModel, step: LogicStep): LogicStep[] {
  return possibleTargets(model, step.id).filter(({ id }) => step.leadsTo.includes(id));
}

/**
 * The steps of one column as they are now; the others stay as they are. Links to a step that was taken out are kept, so that
 * they are there again when it is brought back.
 */
export function withColumn(model: LogicModel, column: LogicColumn, steps: readonly LogicStep[]): LogicModel {
  return { ...model, steps: LOGIC_COLUMNS.flatMap((each) => (each === column ? steps : stepsIn(model, each))) };
}

/** A step moved to the end of another column. Links that would point back from there count no more, until it moves again. */
export function moveToColumn(model: LogicModel, id: string, column: LogicColumn): LogicModel {
  const step = model.steps.find((other) => other.id === id);
  if (!step || step.column === column) return model;
  return { ...model, steps: [...model.steps.filter((other) => other !== step), { ...step, column }] };
}

/** Makes a link, or takes it away. Nothing happens unless `to` is a possible target. */
export function toggleLink(model: LogicModel, from: string, to: string): LogicModel {
  if (!possibleTargets(model, from).some(({ id }) => id === to)) return model;
  return {
    ...model,
    steps: model.steps.map((step) =>
      step.id === from
        ? { ...step, leadsTo: step.leadsTo.includes(to) ? step.leadsTo.filter((id) => id !== to) : [...step.leadsTo, to] }
        : step,
    ),
  };
}

/** How many links a model has. */
export function linkCount(model: LogicModel): number {
  return model.steps.reduce((sum, step) => sum + targetsOf(model, step).length, 0);
}

/** The model of a programme, to start from. Its report draws no line from one step to another, so there is no link. */
export function fromStages({ stages }: Stages, title: string): LogicModel {
  const last = stages.findLastIndex(({ stage }) => stage === 'so-that');
  const isSecond = stages.filter(({ stage }) => stage === 'so-that').length > 1;
  const columnOf = (stage: LogicColumn, place: number) => (isSecond && place === last ? 'in-the-end' : stage);
  return {
    title,
    steps: stages.flatMap(({ stage, nodes }, place) =>
      nodes.map(({ id, text }) => ({ id, column: columnOf(stage, place), text, leadsTo: [] })),
    ),
  };
}
