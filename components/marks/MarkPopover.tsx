import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { IssueItem } from '@/components/panel/IssueItem';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { Box } from '@/utils/app/card/place-panel';
import type { FieldId } from '@/utils/domain/card';
import type { Issue } from '@/utils/rules/types';
import { markText } from '@/utils/text/ru/panel';
import styles from './MarkPopover.module.css';

export interface MarkPopoverProps {
  field: FieldId;
  issues: readonly Issue[];
  mark: HTMLButtonElement;
  /** What must stay free: the field that the issues are about. */
  keepFree: Box;
  /** The issue whose «Исправить» is the one primary button on the screen, if it is here. */
  primary: Issue | null;
  /** Takes the keyboard focus when it appears. */
  focused: boolean;
  onClose(): void;
  onAll(): void;
  onEnter(): void;
  onLeave(): void;
}

/** The issues of one field beside its mark, with the same lines and buttons as in the panel. Never over the field itself. */
export function MarkPopover({ field, issues, mark, keepFree, primary, focused, onClose, onAll, onEnter, onLeave }: MarkPopoverProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const [popover, anchor] = [box.current, mark];
    if (!popover) return;
    const reference = {
      contextElement: anchor,
      getBoundingClientRect() {
        const own = anchor.getBoundingClientRect();
        const left = Math.max(Math.min(own.left, keepFree.left), own.left - 320);
        const [top, right, bottom] = [
          Math.min(own.top, keepFree.top),
          Math.max(own.right, keepFree.right),
          Math.max(own.bottom, keepFree.bottom),
        ];
        return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
      },
    };
    return autoUpdate(anchor, popover, async () => {
      const { x, y } = await computePosition(reference, popover, {
        strategy: 'fixed',
        placement: 'bottom-end',
        middleware: [
          offset(6),
          flip({ fallbackPlacements: ['top-end', 'right-start', 'left-start', 'bottom-start'], padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply({ availableHeight }) {
              popover.style.maxHeight = `${Math.max(160, availableHeight)}px`;
            },
          }),
        ],
      });
      Object.assign(popover.style, { left: `${x}px`, top: `${y}px` });
    });
  }, [mark, keepFree]);

  useLayoutEffect(() => {
    if (focused) box.current?.querySelector('button')?.focus();
  }, [focused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <div
      ref={box}
      role="dialog"
      aria-label={markText.label(field, issues.length)}
      className={styles.popover}
      onKeyDown={onKeyDown}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onFocus={onEnter}
      onBlur={onLeave}
    >
      <ul className={styles.list}>
        {issues.map((issue) => (
          <IssueItem key={`${issue.rule}/${issue.code}`} issue={issue} primary={issue === primary} onLeave={onClose} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Button kind="quiet" size="small" icon="list" onClick={onAll}>
          {markText.all}
        </Button>
      </div>
      <div className={styles.close}>
        <IconButton icon="close" label={markText.close} onClick={onClose} />
      </div>
    </div>
  );
}
