import { useEffect, useRef, useState, type ReactNode } from 'react';
import { itemListWords as t } from '../../i18n/en-planners.ts';

interface Props<Item extends { id: string }> {
  items: Item[];
  change: (items: Item[]) => void;
  /** What an item is called aloud. */
  nameOf: (item: Item, index: number) => string;
  /** The words of the button that adds one; without them nothing is added here. */
  add?: string;
  make?: () => Item;
  most: number;
  /** Whether the order is one that people choose. */
  movable?: boolean;
  /** The fields of an item. The first of them is where writing begins. */
  children: (item: Item, set: (part: Partial<Item>) => void, index: number) => ReactNode;
}

/** Things to fill in, one after another: added, moved and removed by button, with the focus kept where the hands are. */
export default function ItemList<Item extends { id: string }>(props: Props<Item>) {
  const { items, change, nameOf, add, make, most, movable = false, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const added = useRef('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ item: Item; index: number }>();

  // What was added is written into next; what was removed can be brought back at once.
  useEffect(() => {
    const field = added.current && list.current?.querySelector<HTMLElement>(`[data-item="${added.current}"] :is(input, textarea, select)`);
    // Not there yet: what was typed just before is drawn first.
    if (!field) return;
    added.current = '';
    field.focus();
  }, [items]);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const append = (item: Item) => {
    added.current = item.id;
    setRemoved(undefined);
    setSaid('');
    change([...items, item]);
  };
  const move = (index: number, by: -1 | 1) => {
    const to = index + by;
    const moved = items[index];
    if (!moved || to < 0 || to >= items.length) return;
    setSaid(t.moved(nameOf(moved, index), to + 1, items.length));
    change(inserted(without(items, index), to, moved));
  };
  const remove = (item: Item, index: number) => {
    setRemoved({ item, index });
    setSaid(t.removed(nameOf(item, index)));
    change(without(items, index));
  };
  const bringBack = () => {
    if (!removed) return;
    added.current = removed.item.id;
    setSaid(t.back(nameOf(removed.item, removed.index)));
    change(inserted(items, removed.index, removed.item));
    setRemoved(undefined);
  };

  return (
    <div className="flow">
      <ol role="list" className="items" ref={list}>
        {items.map((item, index) => (
          <li key={item.id} data-item={item.id}>
            {children(
              item,
              (part) => {
                change(items.map((each) => (each.id === item.id ? { ...each, ...part } : each)));
              },
              index,
            )}
            <p className="item-buttons">
              {movable && (
                <>
                  <IconButton
                    sign="↑"
                    label={t.up(nameOf(item, index))}
                    off={index === 0}
                    press={() => {
                      move(index, -1);
                    }}
                  />
                  <IconButton
                    sign="↓"
                    label={t.down(nameOf(item, index))}
                    off={index === items.length - 1}
                    press={() => {
                      move(index, 1);
                    }}
                  />
                </>
              )}
              <IconButton
                sign="✕"
                label={t.remove(nameOf(item, index))}
                press={() => {
                  remove(item, index);
                }}
              />
            </p>
          </li>
        ))}
      </ol>
      <p role="status" className="said">
        {said}
      </p>
      {removed && (
        <button type="button" className="button second" ref={undo} onClick={bringBack}>
          {t.undo}
        </button>
      )}
      {items.length >= most && <p className="quiet">{t.full(most)}</p>}
      {add && make && items.length < most && (
        <button
          type="button"
          className="button second"
          onClick={() => {
            append(make());
          }}
        >
          {add}
        </button>
      )}
    </div>
  );
}

interface IconButtonProps {
  sign: string;
  label: string;
  off?: boolean;
  press: () => void;
}

/** A button that keeps the focus even when there is nothing left for it to do. */
function IconButton({ sign, label, off = false, press }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} aria-disabled={off || undefined} onClick={press}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, each) => each !== index);
}

function inserted<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}
