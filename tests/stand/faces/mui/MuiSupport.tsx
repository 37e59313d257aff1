import { Alert, Autocomplete, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { SUPPORT } from '../../model/messages.ts';
import { ORGANIZATIONS } from '../../model/person.ts';
import { EMPTY_REQUEST, isComplete, schoolsLike } from '../../model/support.ts';

/** The letter's support form; it sends nothing. */
export function MuiSupport() {
  const [request, setRequest] = useState(EMPTY_REQUEST);
  const [sent, setSent] = useState(false);
  const change = (part: Partial<typeof request>) => setRequest((current) => ({ ...current, ...part }));
  if (sent) return <Alert severity="success">Обращение принято</Alert>;
  return (
    <Box
      component="form"
      sx={{ maxWidth: 720 }}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(isComplete(request));
      }}
    >
      <Typography variant="h6" gutterBottom>
        {SUPPORT.title}
      </Typography>
      <Stack spacing={2}>
        <TextField
          id="kind"
          select
          required
          size="small"
          label="Тип обращения"
          value={request.kind}
          onChange={(event) => change({ kind: event.target.value })}
        >
          {SUPPORT.kinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {kind}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          id="text"
          required
          multiline
          minRows={5}
          label="Описание"
          placeholder={SUPPORT.hint}
          value={request.text}
          onChange={(event) => change({ text: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Typography variant="subtitle1">Ваши контакты</Typography>
        <TextField
          id="name"
          required
          size="small"
          label="ФИО"
          value={request.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          id="email"
          required
          size="small"
          label="Email"
          value={request.email}
          onChange={(event) => change({ email: event.target.value })}
        />
        <Autocomplete
          id="school"
          freeSolo
          options={schoolsLike(request.school, ORGANIZATIONS)}
          inputValue={request.school}
          onInputChange={(_, school) => change({ school })}
          renderInput={(params) => <TextField {...params} required size="small" label="Школа" placeholder="Название" />}
        />
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
          <Button component="label" variant="outlined">
            Прикрепить файл
            <input type="file" hidden onChange={(event) => change({ file: event.target.files?.[0]?.name ?? '' })} />
          </Button>
          <Typography variant="body2" color="textSecondary">
            {request.file || SUPPORT.fileHint}
          </Typography>
        </Stack>
        <Button type="submit" variant="contained" disabled={!isComplete(request)} sx={{ alignSelf: 'start' }}>
          Отправить
        </Button>
      </Stack>
    </Box>
  );
}
