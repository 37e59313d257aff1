import { useState } from 'react';
import type { TextField } from '../../model/fields.ts';

/**
 * Label above value, nothing but text. Like in the letter, an empty field shows its hint, which mostly repeats the label.
 * With `?view=inputs` the values stand in read-only inputs.
 */
export function PlainFieldView({ field, value }: { field: TextField; value: string }) {
  const inInputs = new URLSearchParams(location.search).get('view') === 'inputs';
  return (
    <>
      <div className="label">{field.label}</div>
      {inInputs ? (
        <input className="value bare" readOnly value={value} placeholder={field.placeholder} />
      ) : (
        <div className={value ? 'value' : 'value hint'}>{value || (field.kind === 'select' ? '' : field.placeholder)}</div>
      )}
    </>
  );
}

interface EditProps {
  field: TextField;
  value: string;
  onChange(value: string): void;
}

/** An input with a clear mark, or a list. The label is not tied to it: it only stands above. */
export function PlainFieldEdit({ field, value, onChange }: EditProps) {
  return (
    <>
      <div className="label">{field.label}</div>
      {field.id === 'organization' ? (
        <NativeList field={field} value={value} onChange={onChange} />
      ) : field.kind === 'select' ? (
        <List field={field} value={value} onChange={onChange} />
      ) : (
        <div className="control">
          <input
            id={field.id}
            type="text"
            autoComplete="off"
            value={value}
            placeholder={field.placeholder}
            onChange={(event) => onChange(event.target.value)}
          />
          {value && (
            <button type="button" className="clear" tabIndex={-1} onClick={() => onChange('')}>
              ×
            </button>
          )}
        </div>
      )}
    </>
  );
}

function NativeList({ field, value, onChange }: EditProps) {
  return (
    <div className="control">
      <select id={field.id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{field.placeholder}</option>
        {field.options?.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </div>
  );
}

/** A list made of plain elements: no native control, no ARIA. */
function List({ field, value, onChange }: EditProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="control list" id={field.id}>
      <button type="button" className={value ? 'shown' : 'shown hint'} onClick={() => setOpen(!open)}>
        <span>{value || field.placeholder}</span>
        <span className="chevron" />
      </button>
      {value && (
        <button type="button" className="clear" tabIndex={-1} onClick={() => onChange('')}>
          ×
        </button>
      )}
      {open && (
        <div className="options">
          {field.options?.map((option) => (
            <button
              key={option}
              type="button"
              onClick={() => {
                onChange(option);
                setOpen(false);
              }}
            >
              {option}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
