import { NO_MIDDLE_NAME } from '../../model/fields.ts';
import type { StandRegister } from '../../model/person.ts';
import { navigate, REGISTER_TITLES } from '../../model/routes.ts';
import { type CardState, tabsOf, useCard } from '../../model/use-card.ts';
import { PlainFieldEdit, PlainFieldView } from './PlainField.tsx';
import { PlainTabContent } from './PlainTabContent.tsx';
import { rowsOf } from './plain-rows.ts';

/** A person's card as the letter shows it: buttons, tabs, rows of labels above values. */
export function PlainCard({ register, id }: { register: StandRegister; id: number }) {
  const card = useCard(register, id);
  const close = () => navigate(`/plain/${register}`);
  if (!card) return <p>Карточка не найдена</p>;
  return (
    <section className="card">
      <div className="bar">
        <button type="button" className="back" onClick={close}>
          ← {REGISTER_TITLES[register]}
        </button>
        {card.mode === 'view' ? (
          <>
            <button type="button" className="button primary" onClick={card.edit}>
              Редактировать
            </button>
            <button type="button" className="button" onClick={close}>
              Закрыть
            </button>
          </>
        ) : (
          <>
            <button type="button" className="button primary" disabled={card.saving} onClick={() => void card.save()}>
              Сохранить
            </button>
            <button type="button" className="button" disabled={card.saving} onClick={card.cancel}>
              Отменить
            </button>
            {card.dirty && <span className="unsaved">Есть несохранённые изменения</span>}
          </>
        )}
      </div>
      {card.refusal && (
        <div className="refusal" role="alert">
          {card.refusal.message}
        </div>
      )}
      <div className="tabs">
        {tabsOf(register).map((tab) => (
          <div key={tab}>
            <button type="button" className={tab === card.tab ? 'tab tab-current' : 'tab'} onClick={() => card.setTab(tab)}>
              {tab}
            </button>
          </div>
        ))}
      </div>
      {card.tab === 'Общая информация' ? <General card={card} /> : <PlainTabContent card={card} />}
    </section>
  );
}

function General({ card }: { card: CardState }) {
  return (
    <>
      {rowsOf().map((row) => (
        <div key={row[0]?.id} className="row">
          {row.map((field) => (
            <div key={field.id} className="cell">
              {card.mode === 'view' ? (
                <PlainFieldView field={field} value={card.draft[field.id]} />
              ) : (
                <PlainFieldEdit field={field} value={card.draft[field.id]} onChange={(value) => card.change({ [field.id]: value })} />
              )}
              {field.id === 'middleName' && (
                <label className="check">
                  <input
                    type="checkbox"
                    id="noMiddleName"
                    checked={card.draft.noMiddleName}
                    disabled={card.mode === 'view'}
                    onChange={(event) => card.change({ noMiddleName: event.target.checked })}
                  />
                  {NO_MIDDLE_NAME}
                </label>
              )}
            </div>
          ))}
        </div>
      ))}
      {card.parents.length > 0 && (
        <div className="block">
          <h3>Родители</h3>
          {card.parents.map(({ id, values }) => (
            <div key={id} className="row">
              {(['lastName', 'firstName', 'middleName', 'phone'] as const).map((field) => (
                <div key={field} className="cell">
                  <div className="label">{{ lastName: 'Фамилия', firstName: 'Имя', middleName: 'Отчество', phone: 'Телефон' }[field]}</div>
                  <div className="value">{values[field] || '—'}</div>
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
