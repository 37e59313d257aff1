import { AppBar, Button, Container, CssBaseline, createTheme, Paper, ThemeProvider, Toolbar, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { MENU, navigate, type Screen } from '../../model/routes.ts';
import { MuiCard } from './MuiCard.tsx';
import { MuiRegister } from './MuiRegister.tsx';
import { MuiNews, MuiSignInError } from './MuiScreens.tsx';
import { MuiSupport } from './MuiSupport.tsx';

const theme = createTheme({
  palette: { primary: { main: '#00695c' }, background: { default: '#f3f5f6' } },
  typography: { fontFamily: 'Roboto, "Segoe UI", Arial, "Liberation Sans", sans-serif' },
});

function Body({ screen }: { screen: Screen }): ReactNode {
  switch (screen.name) {
    case 'register':
      return <MuiRegister key={screen.register} register={screen.register} />;
    case 'card':
      return <MuiCard key={`${screen.register}/${screen.id}`} register={screen.register} id={screen.id} />;
    case 'support':
      return <MuiSupport />;
    case 'login-error':
      return <MuiSignInError kind={screen.kind} />;
    case 'empty':
      return <MuiNews />;
    case 'missing':
      return <Typography>Раздел не найден</Typography>;
  }
}

/** The face made of MUI. */
export function MuiApp({ screen }: { screen: Screen }) {
  const current = screen.name === 'register' || screen.name === 'card' ? screen.register : screen.name;
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {screen.name === 'login-error' ? (
        <Body screen={screen} />
      ) : (
        <>
          <AppBar position="static" elevation={0}>
            <Toolbar variant="dense" sx={{ gap: 1 }}>
              <Typography variant="h6" sx={{ mr: 3 }}>
                ЭПОС.Контингент
              </Typography>
              {MENU.map(({ path, title }) => (
                <Button
                  key={path}
                  color="inherit"
                  sx={{ opacity: path === current ? 1 : 0.75, textTransform: 'none' }}
                  onClick={() => navigate(`/mui/${path}`)}
                >
                  {title}
                </Button>
              ))}
              <Typography variant="body2" sx={{ ml: 'auto', opacity: 0.85 }}>
                Администратор
              </Typography>
            </Toolbar>
          </AppBar>
          <Container maxWidth="xl" sx={{ py: 2 }}>
            <Paper variant="outlined" sx={{ p: 2.5 }}>
              <Body screen={screen} />
            </Paper>
          </Container>
        </>
      )}
    </ThemeProvider>
  );
}
