import { Alert, Button, Stack, Tab, Tabs, Typography } from '@mui/material';
import type { StandRegister } from '../../model/person.ts';
import { navigate, REGISTER_TITLES } from '../../model/routes.ts';
import { type CardTab, tabsOf, useCard } from '../../model/use-card.ts';
import { MuiForm } from './MuiForm.tsx';
import { MuiGeneral } from './MuiGeneral.tsx';
import { MuiTabContent } from './MuiTabContent.tsx';

/** A person's card: read-only text fields to look at, outlined ones with floating labels to edit. */
export function MuiCard({ register, id }: { register: StandRegister; id: number }) {
  const card = useCard(register, id);
  const close = () => navigate(`/mui/${register}`);
  if (!card) return <Typography>Карточка не найдена</Typography>;
  return (
    <>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Button onClick={close}>← {REGISTER_TITLES[register]}</Button>
        {card.mode === 'view' ? (
          <>
            <Button variant="contained" disableElevation onClick={card.edit}>
              Редактировать
            </Button>
            <Button variant="outlined" onClick={close}>
              Закрыть
            </Button>
          </>
        ) : (
          <>
            <Button variant="contained" disableElevation disabled={card.saving} onClick={() => void card.save()}>
              Сохранить
            </Button>
            <Button variant="outlined" disabled={card.saving} onClick={card.cancel}>
              Отменить
            </Button>
            {card.dirty && (
              <Alert severity="warning" sx={{ py: 0 }}>
                Есть несохранённые изменения
              </Alert>
            )}
          </>
        )}
      </Stack>
      <Tabs value={card.tab} onChange={(_, tab: CardTab) => card.setTab(tab)} sx={{ mb: 2.5, borderBottom: 1, borderColor: 'divider' }}>
        {tabsOf(register).map((tab) => (
          <Tab key={tab} value={tab} label={tab} />
        ))}
      </Tabs>
      {card.tab !== 'Общая информация' ? (
        <MuiTabContent tab={card.tab} person={card.person} />
      ) : card.mode === 'edit' ? (
        <MuiForm card={card} />
      ) : (
        <MuiGeneral card={card} />
      )}
    </>
  );
}
