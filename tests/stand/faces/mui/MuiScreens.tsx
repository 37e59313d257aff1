import { Button, Card, CardContent, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { SIGN_IN_ERRORS } from '../../model/messages.ts';
import { NEWS } from '../../model/news.ts';

/** The page that a person sees whose sign-in failed. */
export function MuiSignInError({ kind }: { kind: string }) {
  const error = SIGN_IN_ERRORS[kind] ?? SIGN_IN_ERRORS.unexpected;
  if (!error) return null;
  return (
    <Card variant="outlined" sx={{ width: 560, mx: 'auto', mt: 14 }}>
      <CardContent sx={{ p: 4 }}>
        <Typography variant="h5" gutterBottom>
          {error.title}
        </Typography>
        <Typography color="textSecondary">{error.text}</Typography>
        {error.person && (
          <Table size="small" sx={{ my: 2 }}>
            <TableBody>
              {error.person.map(({ label, value }) => (
                <TableRow key={label}>
                  <TableCell component="th">{label}</TableCell>
                  <TableCell>{value}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
        {error.account && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
            Идентификатор учётной записи: {error.account}
          </Typography>
        )}
        <Button href="/mui/employees" variant="contained" sx={{ mt: 3 }}>
          На главную
        </Button>
      </CardContent>
    </Card>
  );
}

/** A page without any card. */
export function MuiNews() {
  return (
    <>
      <Typography variant="h6" gutterBottom>
        Новости
      </Typography>
      {NEWS.map(({ date, title, text }) => (
        <article key={title}>
          <Typography variant="body2" color="textSecondary">
            {date}
          </Typography>
          <Typography variant="subtitle1">{title}</Typography>
          <Typography variant="body2" sx={{ mb: 2 }}>
            {text}
          </Typography>
        </article>
      ))}
    </>
  );
}
