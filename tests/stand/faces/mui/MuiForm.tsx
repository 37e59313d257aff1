import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { CARD_FIELDS, NO_MIDDLE_NAME } from '../../model/fields.ts';
import type { CardState } from '../../model/use-card.ts';
import { MuiClearMark } from './MuiClearMark.tsx';
import { fourColumns } from './MuiGeneral.tsx';
import { type ControlProps, MuiSnilsField } from './MuiSnilsField.tsx';

/** The card to edit. Placeholders show once the label floats, as the kit has it. */
export function MuiForm({ card: { draft, refusal, change } }: { card: CardState }) {
  return (
    <Box component="form" autoComplete="off" sx={fourColumns} onSubmit={(event) => event.preventDefault()}>
      {CARD_FIELDS.map((field) => (
        <Box key={field.id}>
          <Control
            field={field}
            value={draft[field.id]}
            error={refusal?.field === field.id ? refusal.message : ''}
            onChange={(value) => change({ [field.id]: value })}
          />
          {field.id === 'middleName' && (
            <FormControlLabel
              control={
                <Checkbox
                  id="noMiddleName"
                  size="small"
                  checked={draft.noMiddleName}
                  onChange={(event) => change({ noMiddleName: event.target.checked })}
                />
              }
              label={NO_MIDDLE_NAME}
            />
          )}
        </Box>
      ))}
    </Box>
  );
}

function Control({ field, value, error, onChange }: ControlProps) {
  if (field.kind === 'snils') return <MuiSnilsField field={field} value={value} error={error} onChange={onChange} />;
  const common = {
    id: field.id,
    label: field.label,
    fullWidth: true,
    size: 'small' as const,
    error: error !== '',
    helperText: error,
    value,
  };
  if (field.kind === 'select') {
    return (
      <TextField {...common} select onChange={(event) => onChange(event.target.value)}>
        <MenuItem value="">
          <em>Не выбрано</em>
        </MenuItem>
        {field.options?.map((option) => (
          <MenuItem key={option} value={option}>
            {option}
          </MenuItem>
        ))}
      </TextField>
    );
  }
  return (
    <TextField
      {...common}
      placeholder={field.placeholder}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ input: { endAdornment: <MuiClearMark shown={value !== ''} onClear={() => onChange('')} /> } }}
    />
  );
}
