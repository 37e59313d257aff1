import { IconButton, InputAdornment } from '@mui/material';

/** The «×» at an input's end; nothing when there is nothing to clear. */
export function MuiClearMark({ shown, onClear }: { shown: boolean; onClear(): void }) {
  if (!shown) return null;
  return (
    <InputAdornment position="end">
      <IconButton size="small" edge="end" tabIndex={-1} aria-label="Очистить" onClick={onClear}>
        ×
      </IconButton>
    </InputAdornment>
  );
}
