import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { CARD_FIELDS, NO_MIDDLE_NAME } from '../../model/fields.ts';
import type { CardState } from '../../model/use-card.ts';

const PARENT_FIELDS = [
  { id: 'lastName', label: 'Фамилия' },
  { id: 'firstName', label: 'Имя' },
  { id: 'middleName', label: 'Отчество' },
  { id: 'phone', label: 'Телефон' },
] as const;

export const fourColumns = { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 2.5, alignItems: 'start' };

/** The card to look at: the same text fields, read-only and underlined. An empty one shows its label in the value's place. */
export function MuiGeneral({ card: { person, parents } }: { card: CardState }) {
  return (
    <>
      <Box sx={fourColumns}>
        {CARD_FIELDS.map(({ id, label }) => (
          <Box key={id}>
            <ReadOnly id={id} label={label} value={person.values[id]} />
            {id === 'middleName' && (
              <FormControlLabel control={<Checkbox size="small" checked={person.values.noMiddleName} disabled />} label={NO_MIDDLE_NAME} />
            )}
          </Box>
        ))}
      </Box>
      {parents.length > 0 && (
        <Box sx={{ mt: 4 }}>
          <Typography variant="h6" gutterBottom>
            Родители
          </Typography>
          {parents.map(({ id, values }) => (
            <Box key={id} sx={{ ...fourColumns, mb: 2 }}>
              {PARENT_FIELDS.map((field) => (
                <ReadOnly key={field.id} id={`parent-${id}-${field.id}`} label={field.label} value={values[field.id]} />
              ))}
            </Box>
          ))}
        </Box>
      )}
    </>
  );
}

function ReadOnly({ id, label, value }: { id: string; label: string; value: string }) {
  return <TextField id={id} variant="standard" fullWidth label={label} value={value} slotProps={{ input: { readOnly: true } }} />;
}
