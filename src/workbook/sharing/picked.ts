import type { SharingChoices } from '../records.ts';
import { AUDIENCES, CHANNELS, NAMINGS } from './choices.ts';

/** What somebody has picked on the page before its script came. What was left alone is undefined. */
export type Picked = Partial<SharingChoices>;

/** The form as far as this needs it. */
interface PickForm {
  querySelectorAll(selector: 'input'): Iterable<Pick<HTMLInputElement, 'type' | 'name' | 'id' | 'value' | 'checked' | 'defaultChecked'>>;
}

/** Reads what differs from the page as it came. Read it before hydration, which puts everything back. */
export function pickedOn(form: PickForm): Picked {
  const inputs = [...form.querySelectorAll('input')];
  const changed = inputs.filter(({ checked, defaultChecked }) => checked && !defaultChecked).map(({ name, value }) => `${name} ${value}`);
  const typed = (id: string) => inputs.find((input) => input.id === id)?.value ?? '';
  const audience = AUDIENCES.find((each) => changed.includes(`audience ${each}`));
  const channels = CHANNELS.filter((each) => changed.includes(`channels ${each}`));
  const naming = NAMINGS.find((each) => changed.includes(`naming ${each}`));
  const [name, until] = [typed('shown-name'), typed('until')];
  return {
    ...(audience && { audience }),
    ...(channels.length > 0 && { channels }),
    ...(naming && { naming }),
    ...(name && { name }),
    ...(until && { until }),
  };
}

/**
 * What was picked in the form of this id before the script came. Read while the page is as it was sent. Some browsers pick again by themselves
 * what was picked at an earlier visit, when a page is loaded again or gone back to: that is nobody's choice.
 */
export function pickedBefore(id: string): Picked {
  if (typeof document === 'undefined') return {};
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const form = document.getElementById(id);
  return form && visit?.type === 'navigate' ? pickedOn(form) : {};
}

/** The choices that were kept, with what was just picked in their place. Places add up: what was ticked before couldn't be seen. */
export function withPicked(kept: SharingChoices, picked: Picked): SharingChoices {
  if (Object.keys(picked).length === 0) return kept;
  return { ...kept, ...picked, channels: CHANNELS.filter((each) => kept.channels.includes(each) || picked.channels?.includes(each)) };
}
