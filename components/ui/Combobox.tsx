import { useCombobox } from 'downshift';
import { Fragment, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { comboboxText } from '@/utils/text/ru/combobox';
import styles from './Combobox.module.css';
import { classNames } from './class-names';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import { matchWords, type TextPart } from './match-words';
import inputStyles from './TextInput.module.css';
import { usePlaceBelow } from './use-place-below';
import { VisuallyHidden } from './VisuallyHidden';

export interface ComboboxProps extends FieldProps {
  label: string;
  value: string;
  /** Proposals, each different. Any other text is taken as well. */
  options: readonly string[];
  /** Gets the text after each key press, and the option that was chosen. */
  onValue(value: string): void;
  placeholder?: string;
  'data-path'?: string;
}

const { InputChange, InputClick, InputKeyDownArrowDown, InputKeyDownArrowUp, ToggleButtonClick } = useCombobox.stateChangeTypes;

/** Without a window of its own it listens to none: there every event of a shadow root seems to come from outside the list. */
const WITHOUT_WINDOW: object = { environment: undefined };

/** A press on what belongs to the input leaves the cursor in it. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/**
 * One line of text with proposals. Opened, it shows all of them and marks the chosen one; typing narrows them down. What is typed is the value,
 * whether it stands in the list or not: only Enter or a click on a proposal puts that in its place.
 * Everything stays in this subtree, and nothing is listened to outside it: the panel lives in a closed shadow root of a page that is not ours.
 */
export function Combobox({ label, value, options, onValue, hint, error, hideLabel, required, placeholder, ...rest }: ComboboxProps) {
  const anchor = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // A list that is opened shows everything: the text that stands there is no search yet.
  const [searching, setSearching] = useState(false);
  const found = options.flatMap((option) => {
    const parts = matchWords(option, searching ? value : '');
    return parts ? [{ option, parts }] : [];
  });
  const own = value.trim();
  const items = found.length > 0 ? found.map(({ option }) => option) : [own];
  const chosen = items.indexOf(own);

  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, getToggleButtonProps, closeMenu } = useCombobox<string>({
    items,
    inputValue: value,
    // The text alone is the state: a chosen item of its own would overwrite what is typed.
    selectedItem: null,
    ...WITHOUT_WINDOW,
    stateReducer(state, { type, changes }) {
      const next = { ...changes, selectedItem: null };
      if (type === InputClick && state.isOpen) return state;
      const opened = !state.isOpen && next.isOpen;
      const byHand = [InputClick, ToggleButtonClick, InputKeyDownArrowDown, InputKeyDownArrowUp].some((opener) => opener === type);
      return opened && byHand && chosen >= 0 ? { ...next, highlightedIndex: chosen } : next;
    },
    onInputValueChange({ type, inputValue }) {
      if (type !== InputChange) onValue(inputValue);
    },
    onIsOpenChange({ isOpen: open }) {
      if (!open) setSearching(false);
    },
  });
  usePlaceBelow(anchor, popup, isOpen);

  const control = getInputProps({
    ref: input,
    // Here and not after the render, or the cursor would jump to the end.
    onChange: (event: { target: HTMLInputElement }) => {
      setSearching(true);
      onValue(event.target.value);
    },
    onBlur: closeMenu,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // In a text these move the cursor; Esc is the panel's when there is no list to close.
    if (event.key === 'Home' || event.key === 'End' || (event.key === 'Escape' && !isOpen)) return;
    if (event.key === 'Escape') event.stopPropagation();
    control.onKeyDown?.(event);
  };

  return (
    <Field label={label} {...{ hint, error }} {...(hideLabel ? { hideLabel } : {})} {...(required ? { required } : {})}>
      {(field) => (
        <div ref={anchor} className={styles.box}>
          <input
            type="text"
            spellCheck={false}
            {...(placeholder ? { placeholder } : {})}
            {...rest}
            {...control}
            {...field}
            autoComplete="off"
            aria-labelledby={undefined}
            onKeyDown={onKeyDown}
            className={classNames(inputStyles.input, styles.input, value !== '' && styles.filled)}
          />
          <div className={styles.tools}>
            {value !== '' && (
              <IconButton
                icon="close"
                label={comboboxText.clear(label)}
                tabIndex={-1}
                className={styles.tool}
                onMouseDown={keepFocus}
                onClick={() => {
                  closeMenu();
                  onValue('');
                  input.current?.focus();
                }}
              />
            )}
            <IconButton
              icon="down"
              label={comboboxText.options(label)}
              className={styles.tool}
              onMouseDown={keepFocus}
              {...getToggleButtonProps({ onClick: () => input.current?.focus() })}
            />
          </div>
          <div ref={popup} className={styles.popup} hidden={!isOpen}>
            <ul {...getMenuProps({ 'aria-label': label, onMouseDown: keepFocus })} className={styles.list}>
              {isOpen &&
                items.map((option, index) => (
                  <li
                    key={option}
                    {...getItemProps({ item: option, index, 'aria-selected': option === own })}
                    className={classNames(styles.option, index === highlightedIndex && styles.active)}
                  >
                    <span className={styles.tick}>{option === own && found.length > 0 && <Icon name="check" />}</span>
                    <span className={styles.words}>
                      {found[index] ? <Emphasised parts={found[index].parts} /> : comboboxText.ownValue(own)}
                    </span>
                  </li>
                ))}
            </ul>
            {found.length > 0 && <p className={styles.foot}>{comboboxText.ownToo}</p>}
          </div>
          <VisuallyHidden>
            <span aria-live="polite">{isOpen && searching ? comboboxText.found(found.length) : ''}</span>
          </VisuallyHidden>
        </div>
      )}
    </Field>
  );
}

function Emphasised({ parts }: { parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? (
      <strong key={key} className={styles.hit}>
        {text}
      </strong>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
